package vn.ntm.criteria.dossier.rest.body;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.application.DossierProblem;
import vn.ntm.criteria.dossier.application.Grounds;
import vn.ntm.criteria.dossier.application.MoveDossier.Asked;
import vn.ntm.criteria.dossier.application.MoveDossier.WayWith;
import vn.ntm.criteria.dossier.domain.Tally;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** How many agreed: of a meeting, of a council, or of the households that were asked. */
@Schema(name = "DossierTallyRequest")
public record TallyRequest(
        @Schema(
                description = "All whom it concerns: invited, members of the council, households of the unit",
                minimum = "1",
                maximum = "10000000",
                examples = "120")
        Integer concerned,

        @Schema(
                description = "Those of them who came, voted or were asked: the denominator",
                minimum = "1",
                maximum = "10000000",
                examples = "110")
        Integer tookPart,

        @Schema(
                description = "Those of these who agreed or are satisfied: the numerator",
                minimum = "0",
                maximum = "10000000",
                examples = "108")
        Integer agreed,

        @Schema(description = GroundsRequest.DAY, examples = "2025-08-28") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = GroundsRequest.DOCUMENT)
        String document)
        implements Reasoned {

    private static final int MOST = 10_000_000;

    /** @throws Refusal if something is missing, out of range, or more than that of which it is a part */
    public Asked asked(WayWith<Tally> way) {
        GroundsRequest.checks(reason, document)
                .require("/concerned", counts(concerned, 1), "số từ 1 đến 10000000", "a number, 1 to 10000000")
                .require("/tookPart", counts(tookPart, 1), "số từ 1 đến 10000000", "a number, 1 to 10000000")
                .require("/agreed", counts(agreed, 0), "số từ 0 đến 10000000", "a number, 0 to 10000000")
                .done();
        if (!Tally.adds(concerned, tookPart, agreed)) {
            throw new Refusal(
                    DossierProblem.PARTS_EXCEED_WHOLE,
                    Map.of("concerned", concerned, "tookPart", tookPart, "agreed", agreed));
        }
        return new Asked(new Grounds(on, reason, document), way.with(new Tally(concerned, tookPart, agreed)));
    }

    private static boolean counts(@Nullable Integer number, int least) {
        return number != null && number >= least && number <= MOST;
    }
}
