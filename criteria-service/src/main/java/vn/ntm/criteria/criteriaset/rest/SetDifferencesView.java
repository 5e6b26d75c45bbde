package vn.ntm.criteria.criteriaset.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.SetDifference;
import vn.ntm.criteria.criteriaset.domain.SetVersion;

/**
 * In what two versions of a criteria set differ.
 *
 * @param set the code of the set
 * @param from the version before
 * @param to the version after
 * @param validOn the day, if one was named; it does not change the answer
 * @param knownAt the instant whose knowledge answered, if one was named
 */
@Schema(name = "CriteriaSetDifferences")
record SetDifferencesView(
        String set,
        int from,
        int to,
        List<DifferenceView> differences,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static SetDifferencesView of(
            SetVersion from,
            SetVersion to,
            List<SetDifference> differences,
            @Nullable LocalDate validOn,
            @Nullable Instant knownAt) {
        return new SetDifferencesView(
                to.code(),
                from.number(),
                to.number(),
                differences.stream().map(DifferenceView::of).toList(),
                validOn,
                knownAt);
    }

    /**
     * One property that differs.
     *
     * @param part what kind of part it is a property of
     * @param key the part: a criterion's number, an indicator's code, or code, area and year
     * @param before absent if the part or the property is new
     * @param after absent if it is gone
     */
    @Schema(name = "CriteriaSetDifference")
    record DifferenceView(
            SetDifference.SetPart part,
            SetDifference.PartChange change,
            String key,
            String property,
            @Nullable String before,
            @Nullable String after) {

        static DifferenceView of(SetDifference difference) {
            return new DifferenceView(
                    difference.kind(),
                    difference.change(),
                    difference.key(),
                    difference.property(),
                    difference.before(),
                    difference.after());
        }
    }
}
