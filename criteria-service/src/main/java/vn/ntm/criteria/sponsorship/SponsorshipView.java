package vn.ntm.criteria.sponsorship;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;

/**
 * A sponsor assigned to a commune. What it commits and delivers is posted apart, in the ledger.
 *
 * @param unitCode the commune, by its code on the day on which the decision was signed
 * @param untilYear the last programme year; absent while nobody has ended it
 * @param basis the decision that assigns the sponsor
 * @param recordedAt when it came on file
 * @param postings where the money that names it is listed
 * @param asOf the two times of the question; absent in a list, which says them once, and after a write
 */
@Schema(name = "Sponsorship")
record SponsorshipView(
        UUID id,
        String sponsorKey,
        UnitCode unitCode,
        ProgrammeYear fromYear,
        @Nullable ProgrammeYear untilYear,
        Decision basis,
        @Nullable String note,
        Instant recordedAt,
        String postings,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static SponsorshipView of(SponsorshipQueries.Registered registered, @Nullable AsOf asOf) {
        var sponsorship = registered.sponsorship();
        return new SponsorshipView(
                registered.id(),
                sponsorship.sponsorKey(),
                sponsorship.unit(),
                sponsorship.fromYear(),
                sponsorship.untilYear(),
                sponsorship.basis(),
                sponsorship.note(),
                registered.recordedAt(),
                "/v1/funding-postings?sponsorship=" + registered.id(),
                asOf);
    }
}
