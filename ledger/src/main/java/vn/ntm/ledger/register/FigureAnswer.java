package vn.ntm.ledger.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Figure;
import vn.ntm.ledger.programmeyear.ProgrammeYears;

/**
 * The figures of a programme year.
 *
 * @param yearStatus whether the published figures are frozen
 * @param unit whose figures these are; absent until a province is on file
 * @param validOn the day on which stocks and ratios are counted
 * @param knownAt the instant whose knowledge is counted
 */
public record FigureAnswer(
        ProgrammeYear year,
        ProgrammeYears.YearStatus yearStatus,
        @Nullable UnitCode unit,
        LocalDate validOn,
        Instant knownAt,
        List<Figure> figures) {

    public FigureAnswer {
        figures = List.copyOf(figures);
    }
}
