package vn.ntm.gateway.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.figure.FigureQuestion;
import vn.ntm.gateway.figure.FigureQuestion.Wanted;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/**
 * Which report is wanted. What is not named follows from the instant alone, never from the day of asking, so that a report is
 * asked for again years later with nothing but its year and its instant.
 *
 * @param asOf the day of the year's figures, one of that year, and the instant whose knowledge answers
 * @param targetsOn the day by which the targets of the next year were announced
 */
public record ReportQuestion(ProgrammeYear year, AsOf asOf, LocalDate targetsOn) {

    /**
     * @param validOn the day, if one is named: else the last of the year that had come by that instant
     * @throws Refusal if that is no day of the year
     */
    public static ReportQuestion of(ProgrammeYear year, @Nullable LocalDate validOn, Instant knownAt) {
        LocalDate knownOn = LocalDate.ofInstant(knownAt, Calendar.VIETNAM);
        LocalDate day = Objects.requireNonNullElse(validOn, earlier(year.lastDay(), knownOn));
        if (day.getYear() != year.value()) {
            throw new Refusal(ReportProblem.REPORT_OF_ANOTHER_YEAR, Map.of("year", year.value(), "day", day));
        }
        return new ReportQuestion(
                year, new AsOf(day, knownAt), earlier(LocalDate.of(year.value() + 1, 12, 31), knownOn));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** What is asked for it: of each service the year, then of each, unless it was the last of the programme, the next year. */
    List<Asked> asked() {
        var asked = new ArrayList<Asked>();
        for (FactService service : FactService.values()) {
            asked.add(new Asked(new FigureQuestion(service, year, asOf.validOn(), Wanted.ALL)));
        }
        if (year.value() < ProgrammeYear.LAST) {
            for (FactService service : FactService.values()) {
                asked.add(new Asked(new FigureQuestion(service, year.next(), targetsOn, Wanted.PLANNED)));
            }
        }
        return List.copyOf(asked);
    }
}
