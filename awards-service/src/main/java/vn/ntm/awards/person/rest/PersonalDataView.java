package vn.ntm.awards.person.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.person.domain.KeptValue;
import vn.ntm.awards.person.domain.PersonField;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;

/**
 * What is kept of a person, for those who may know.
 *
 * @param items what is on file of the fields that were asked for; a field of which nothing is on file is not among them
 * @param version to be named in If-Match by whoever changes it
 */
@Schema(name = "PersonalData")
record PersonalDataView(
        UUID recipientId,
        List<Value> items,
        long version,
        @JsonUnwrapped AsOf asOf) {

    static PersonalDataView of(UUID recipient, List<KeptValue> kept, long version, AsOf asOf) {
        return new PersonalDataView(recipient, kept.stream().map(Value::of).toList(), version, asOf);
    }

    /**
     * A value.
     *
     * @param value absent if it was erased by a rule on keeping
     */
    @Schema(name = "PersonalValue")
    record Value(
            PersonField field,
            @Nullable String value,
            String source,
            Confidence confidence,
            @Nullable String note,
            Instant recordedAt) {

        static Value of(KeptValue kept) {
            return new Value(
                    kept.field(), kept.value(), kept.source(), kept.confidence(), kept.note(), kept.recordedAt());
        }
    }
}
