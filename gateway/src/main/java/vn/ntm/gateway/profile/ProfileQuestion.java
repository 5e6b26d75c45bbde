package vn.ntm.gateway.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.part.PartQuestion;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.whole.WholeQuestion;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * Of which unit all is wanted.
 *
 * @param named the day, if the caller named one: without it the code must have belonged to one unit only
 * @param today the day that is meant of a unit that is still there
 * @param language in which the caller is told that there is no such unit
 */
record ProfileQuestion(UnitCode code, @Nullable LocalDate named, LocalDate today, Language language) {

    private static final int FIRST = 20;

    /** The unit itself; if it is refused there is nothing to tell of it. */
    PartQuestion unit() {
        return part("unit", units(named).in(language));
    }

    /** What is told of the unit of that day. What came before it is led to it, through all changes of the units. */
    List<PartQuestion> rest(LocalDate day) {
        var parts = new ArrayList<PartQuestion>();
        parts.add(part("lineage", units(day, "lineage")));
        parts.add(part("titles", units(day, "titles")));
        if (ProgrammeYear.isYear(day.getYear())) {
            parts.add(part("funding", ofYear(day, "funding-balances")));
            parts.add(part("reportedFunding", ofYear(day, "funding-entries").firstPage(FIRST)));
        }
        parts.add(part("certificates", within(FactService.OCOP, day, "certificates")));
        parts.add(new PartQuestion("commendations", List.of(within(FactService.AWARDS, day, "commendations")), true));
        return parts;
    }

    private static PartQuestion part(String name, WholeQuestion question) {
        return new PartQuestion(name, List.of(question));
    }

    private WholeQuestion units(@Nullable LocalDate day, String... further) {
        String[] steps = new String[further.length + 2];
        steps[0] = "units";
        steps[1] = code.value();
        System.arraycopy(further, 0, steps, 2, further.length);
        return WholeQuestion.at(FactService.CRITERIA, day, steps);
    }

    private WholeQuestion ofYear(LocalDate day, String list) {
        return WholeQuestion.at(FactService.CRITERIA, day, list)
                .with("programmeYear", day.getYear())
                .with("unit", code.value());
    }

    private WholeQuestion within(FactService service, LocalDate day, String list) {
        return WholeQuestion.at(service, day, list)
                .with("todaysUnit", code.value())
                .firstPage(FIRST);
    }
}
