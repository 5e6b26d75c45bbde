package vn.ntm.ocop.round.rest;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.round.application.RoundProblem;
import vn.ntm.ocop.round.domain.EvaluationRound;
import vn.ntm.ocop.round.domain.RoundLevel;

/** A round to be put on file. */
@Schema(name = "NewEvaluationRound")
record NewRoundRequest(
        @Schema(description = "Who evaluates", examples = "PROVINCE")
        RoundLevel level,

        @Schema(description = "The year of the round", minimum = "2009", maximum = "2100", examples = "2026")
        Integer year,

        @Schema(description = "The number of the round in its year", minimum = "1", maximum = "99", examples = "3")
        Integer number,

        @Schema(description = "Files that were requested before this day take part", examples = "2026-11-15")
        LocalDate filesBefore,

        @Schema(description = "There is a result before this day", examples = "2027-01-15")
        LocalDate resultsBefore,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = "Why there is the round")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The plan on which it rests: number, issuer, date")
        String document)
        implements Reasoned {

    /** @throws Refusal if something is missing, out of range, or the dates are in the wrong order */
    EvaluationRound round(UUID id) {
        new BodyChecks()
                .present("/level", level)
                .year("/year", year)
                .require("/number", isNumber(number), "số từ 1 đến 99", "a number, 1 to 99")
                .present("/filesBefore", filesBefore)
                .present("/resultsBefore", resultsBefore)
                .reasoned(reason, document)
                .done();
        if (!filesBefore.isBefore(resultsBefore)) {
            throw new Refusal(RoundProblem.ROUND_DATES_WRONG, Map.of("files", filesBefore, "results", resultsBefore));
        }
        return new EvaluationRound(id, level, new ProgrammeYear(year), number, filesBefore, resultsBefore);
    }

    Provenance basis() {
        return new Provenance(document, Confidence.HIGH, reason);
    }

    private static boolean isNumber(@Nullable Integer number) {
        return number != null && number >= 1 && number <= EvaluationRound.MOST;
    }
}
