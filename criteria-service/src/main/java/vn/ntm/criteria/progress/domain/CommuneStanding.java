package vn.ntm.criteria.progress.domain;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.figure.NamedUnit;

/**
 * A commune of the day, with all that its progress is made of.
 *
 * @param district in which it lay on the day; absent when there were no districts
 * @param count absent if nothing was recorded of it in the period
 * @param held the titles that it held on the day
 * @param holds whether the title that the set leads to is among them
 * @param debt its construction debt in đồng as reported for the period; absent if nothing was reported
 */
public record CommuneStanding(
        NamedUnit unit,
        @Nullable NamedUnit district,
        @Nullable CriteriaCount count,
        Set<Level> held,
        boolean holds,
        @Nullable BigDecimal debt) {

    public CommuneStanding {
        held = Set.copyOf(held);
    }

    public boolean assessed() {
        return count != null;
    }

    public ProgressState state() {
        return ProgressState.of(count, holds);
    }

    /** Whether what was reported of its debt is so. */
    public boolean is(DebtReport report) {
        return switch (report) {
            case REPORTED -> debt != null;
            case OWED -> debt != null && debt.signum() > 0;
        };
    }

    /** Whether it is assessed and the number of criteria that it meets is one of these. */
    public boolean meetsBetween(int least, int most) {
        return count != null && least <= count.met() && count.met() <= most;
    }
}
