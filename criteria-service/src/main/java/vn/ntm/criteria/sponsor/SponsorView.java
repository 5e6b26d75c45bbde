package vn.ntm.criteria.sponsor;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;

/**
 * A sponsor (đơn vị đỡ đầu, tài trợ); private persons are not among them.
 *
 * @param key of the register
 * @param source where it was read
 * @param recordedAt when it came on file
 * @param asOf the two times of the question; absent in a list, which says them once, and after a write
 */
@Schema(name = "Sponsor")
record SponsorView(
        String key,
        String name,
        Sponsor.Kind kind,
        String source,
        Confidence confidence,
        @Nullable String note,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static SponsorView of(SponsorQueries.Registered registered, @Nullable AsOf asOf) {
        var sponsor = registered.sponsor();
        var provenance = sponsor.provenance();
        return new SponsorView(
                sponsor.key(),
                sponsor.name(),
                sponsor.kind(),
                provenance.source(),
                provenance.confidence(),
                provenance.note(),
                registered.recordedAt(),
                asOf);
    }
}
