package vn.ntm.kernel.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** A programme year as a parameter. */
public final class Years {

    /** What a parameter that is a programme year is called. */
    public static final Set<String> NAMES = Set.of("year", "programmeYear");

    private Years() {}

    /** @throws Refusal if there is none, or the programme does not run in it */
    public static ProgrammeYear required(@Nullable Integer year) {
        ProgrammeYear known = optional("year", year);
        if (known == null) {
            throw wrong("year");
        }
        return known;
    }

    /** @throws Refusal if the programme does not run in it */
    public static @Nullable ProgrammeYear optional(String name, @Nullable Integer year) {
        if (year == null) {
            return null;
        }
        if (!ProgrammeYear.isYear(year)) {
            throw wrong(name);
        }
        return new ProgrammeYear(year);
    }

    private static Refusal wrong(String name) {
        var reason = new Refusal.Reason(
                Refusal.Place.PARAMETER, name, new Bilingual("một năm từ 2009 đến 2100", "a year, 2009 to 2100"));
        return new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
    }
}
