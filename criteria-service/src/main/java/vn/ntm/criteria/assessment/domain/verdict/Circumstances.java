package vn.ntm.criteria.assessment.domain.verdict;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.kernel.ProgrammeYear;

/**
 * What the levels depend on, of a unit in a period.
 *
 * @param areas its areas, by scheme; what is not there is not known
 * @param others the other sets that are in force then, by their codes
 */
public record Circumstances(ProgrammeYear year, Map<AreaScheme, Area> areas, Map<String, CriteriaSet> others) {

    public Circumstances {
        areas = Map.copyOf(areas);
        others = Map.copyOf(others);
    }

    /** The unit's area for a set; nothing if it is not known, or not known by what the set differs. */
    @Nullable Area areaFor(CriteriaSet set) {
        AreaScheme scheme = set.terms().areas();
        return scheme == null ? null : areas.get(scheme);
    }

    Optional<CriteriaSet> other(String code) {
        return Optional.ofNullable(others.get(code));
    }

    public Circumstances in(Area area) {
        var changed = new java.util.HashMap<>(areas);
        changed.put(area.scheme(), area);
        return new Circumstances(year, changed, others);
    }
}
