package vn.ntm.criteria.criteriaset.domain.indicator;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;

/**
 * The levels of an indicator that are on file. A national level holds everywhere, unless some area has its own: then the
 * areas without one have a level that is not known, and the national one does not stand in for it.
 */
public record Thresholds(List<Threshold> all) {

    public Thresholds {
        all = List.copyOf(all);
    }

    /** Whether an answer depends on the area. */
    public boolean differByArea() {
        return all.stream().anyMatch(threshold -> threshold.area() != Area.CHUNG);
    }

    /**
     * The level that holds, as far as it is on file.
     *
     * @param area of the unit; absent if it is not known
     */
    public Optional<Threshold> in(@Nullable Area area, ProgrammeYear year) {
        Area wanted = differByArea() ? area : Area.CHUNG;
        List<Threshold> there = all.stream()
                .filter(threshold -> threshold.area() == wanted)
                .filter(threshold ->
                        threshold.year() == null || threshold.year().equals(year))
                .toList();
        return there.stream()
                .filter(threshold -> threshold.year() != null)
                .findFirst()
                .or(() -> there.stream().findFirst());
    }
}
