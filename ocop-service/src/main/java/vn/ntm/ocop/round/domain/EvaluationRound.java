package vn.ntm.ocop.round.domain;

import java.time.LocalDate;
import java.util.UUID;
import vn.ntm.kernel.ProgrammeYear;

/**
 * A round (đợt) of evaluation (26/2026/QĐ-TTg art. 5). A calendar date with a cut-off, not a number of days.
 *
 * @param id outlives corrections
 * @param number in its year, from 1
 * @param filesBefore files that were requested before this day take part
 * @param resultsBefore there is a result before this day
 */
public record EvaluationRound(
        UUID id, RoundLevel level, ProgrammeYear year, int number, LocalDate filesBefore, LocalDate resultsBefore) {

    /** The most rounds of a year that can be told apart. */
    public static final int MOST = 99;

    /** @throws IllegalArgumentException if its results come before its files, or it has no number */
    public EvaluationRound {
        if (number < 1 || !filesBefore.isBefore(resultsBefore)) {
            throw new IllegalArgumentException(number + ": " + filesBefore + " / " + resultsBefore);
        }
    }

    /** Whether it is the same but for its id. */
    public boolean saysTheSame(EvaluationRound other) {
        return level == other.level
                && year.equals(other.year)
                && number == other.number
                && filesBefore.equals(other.filesBefore)
                && resultsBefore.equals(other.resultsBefore);
    }

    /** @param requestedOn when whoever hands the file on asked for it to be evaluated */
    public boolean takes(LocalDate requestedOn) {
        return requestedOn.isBefore(filesBefore);
    }

    /** As people name it. */
    public String title() {
        return level + " " + year.value() + "/" + number;
    }
}
