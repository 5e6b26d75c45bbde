package vn.ntm.ocop.round.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ocop.round.application.Rounds;
import vn.ntm.ocop.round.domain.RoundLevel;

/**
 * A round of evaluation.
 *
 * @param number in its year
 * @param filesBefore files that were requested before this day take part
 * @param resultsBefore there is a result before this day
 * @param recordedAt when it came on file
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "EvaluationRound")
record RoundView(
        UUID id,
        RoundLevel level,
        ProgrammeYear year,
        int number,
        LocalDate filesBefore,
        LocalDate resultsBefore,
        String source,
        Confidence confidence,
        @Nullable String note,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static RoundView of(Rounds.RegisteredRound registered) {
        return of(registered, null);
    }

    static RoundView of(Rounds.RegisteredRound registered, @Nullable AsOf asOf) {
        var round = registered.round();
        var basis = registered.basis();
        return new RoundView(
                round.id(),
                round.level(),
                round.year(),
                round.number(),
                round.filesBefore(),
                round.resultsBefore(),
                basis.source(),
                basis.confidence(),
                basis.note(),
                registered.recordedAt(),
                asOf);
    }
}
