package vn.ntm.kernel.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** A programme year as a parameter named {@code year}. */
public final class Years {

    private Years() {}

    /** @throws Refusal if there is none, or the programme does not run in it */
    public static ProgrammeYear required(@Nullable Integer year) {
        if (year == null || !ProgrammeYear.isYear(year)) {
            throw new Refusal(
                    CommonProblem.INVALID_PARAMETER,
                    Map.of(),
                    List.of(new Refusal.Reason(
                            Refusal.Place.PARAMETER,
                            "year",
                            new Bilingual("bắt buộc, từ 2009 đến 2100", "needed, 2009 to 2100"))));
        }
        return new ProgrammeYear(year);
    }
}
