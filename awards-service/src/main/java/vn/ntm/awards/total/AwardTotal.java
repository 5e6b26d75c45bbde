package vn.ntm.awards.total;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Money;
import vn.ntm.kernel.ProgrammeYear;

/**
 * What the commendations of one decision, one campaign or one year come to. What was annulled by the day of the question is counted
 * by itself, and in nothing else.
 *
 * @param decision absent unless decisions are asked for
 * @param campaignId absent unless campaigns are asked for
 * @param programmeYear absent unless years are asked for
 * @param recipientCount how many are commended, named or not
 * @param amount the money of all of whom it is on file how much it is; absent if it is of none who are commended
 * @param withoutAmount of how many it is not on file how much it is: with them the amount would be more
 * @param annulledCount how many were commended and are so no more
 * @param paid what is on file as paid out, to whomever
 * @param recovered what of that is on file as given back
 */
@Schema(name = "AwardTotal")
record AwardTotal(
        @Nullable TotalledDecision decision,
        @Nullable UUID campaignId,
        @Nullable ProgrammeYear programmeYear,
        long recipientCount,
        @Nullable Money amount,
        long withoutAmount,
        long annulledCount,
        Money paid,
        Money recovered) {

    /**
     * A decision, as commendations name it.
     *
     * @param id of a decision that was signed here; one from before is known by what is printed on it
     */
    @Schema(name = "TotalledDecision")
    record TotalledDecision(
            @Nullable UUID id,
            String number,
            @Nullable String issuer,
            @Nullable LocalDate signedOn) {}

    /** The key by which the list is sorted. */
    List<String> key() {
        if (decision != null) {
            return List.of(
                    Objects.toString(decision.signedOn(), ""),
                    decision.number(),
                    Objects.requireNonNullElse(decision.issuer(), ""));
        }
        return List.of(Objects.toString(programmeYear == null ? campaignId : programmeYear.value()));
    }
}
