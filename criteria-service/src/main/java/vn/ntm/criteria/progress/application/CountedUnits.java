package vn.ntm.criteria.progress.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;

/** The communes that there were on a day: what every share is taken of. */
public interface CountedUnits {

    /** Those that lie in a unit, in the order of their codes. */
    List<CountedUnit> communes(UnitCode unit, AsOf asOf);

    /**
     * A commune of the day.
     *
     * @param district in which it lay; absent when there were no districts
     */
    record CountedUnit(NamedUnit unit, @Nullable NamedUnit district) {}
}
