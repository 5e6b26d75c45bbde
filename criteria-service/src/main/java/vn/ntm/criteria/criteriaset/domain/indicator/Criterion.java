package vn.ntm.criteria.criteriaset.domain.indicator;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.UnitCode;

/**
 * A criterion (tiêu chí) of a set.
 *
 * @param number within its set; 0 are conditions ahead of the criteria
 * @param group as the decision heads it
 * @param addedBy the province that added it to the national ones, as Hà Tĩnh its criterion 20
 */
public record Criterion(
        int number,
        @Nullable String group,
        Bilingual name,
        @Nullable UnitCode addedBy,
        Origin origin) {

    /** Whether it is one of those that the national set counts. */
    public boolean lawful() {
        return number > 0 && addedBy == null;
    }
}
