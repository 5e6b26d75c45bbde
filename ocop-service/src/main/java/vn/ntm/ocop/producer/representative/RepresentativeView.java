package vn.ntm.ocop.producer.representative;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/**
 * Who stands for a producer.
 *
 * @param identityNo the number of the identity card
 * @param address as printed
 */
@Schema(name = "ProducerRepresentative")
record RepresentativeView(
        String producerKey,
        String name,
        Representative.@Nullable Sex sex,
        @Nullable String ethnicity,
        @Nullable String identityNo,
        @Nullable String address,
        String source,
        Confidence confidence,
        @Nullable String note) {

    static RepresentativeView of(Representative representative) {
        var provenance = representative.provenance();
        return new RepresentativeView(
                representative.producerKey(),
                representative.name(),
                representative.sex(),
                representative.ethnicity(),
                representative.identityNo(),
                representative.address(),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
