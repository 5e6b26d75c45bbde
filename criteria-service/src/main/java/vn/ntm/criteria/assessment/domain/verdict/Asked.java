package vn.ntm.criteria.assessment.domain.verdict;

import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.kernel.ProgrammeYear;

/** What an indicator asks of a unit in a year, as far as it is on file. */
public sealed interface Asked {

    /**
     * It is on file.
     *
     * @param certainty of the least sure level that it is made of
     * @param area whose level it is
     * @param year whose level it is; absent if it is the same in all years
     * @param legalBasis the document that sets it
     * @param relativeTo the indicator of another set from whose level it was computed
     */
    record Level(
            Requirement requirement,
            Certainty certainty,
            Area area,
            @Nullable ProgrammeYear year,
            String legalBasis,
            Indicator.@Nullable Reference relativeTo)
            implements Asked {}

    /** Something of it is not. */
    record NotOnFile(Missing missing) implements Asked {}
}
