package vn.ntm.kernel.testing.fuzz;

import java.util.HashMap;
import java.util.Map;

/** Of which operations a fault is asked that many have alike: what answers it is shared by all of them. */
final class Turns {

    private static final int FIRST = 4;
    private static final int ONE_IN = 8;

    private final boolean whole;
    private final Map<String, Integer> common = new HashMap<>();

    /** @param whole whether no operation is spared any fault */
    Turns(boolean whole) {
        this.whole = whole;
    }

    /** The first few have it, and then every eighth, not the same for each fault; all have what each sees to by itself. */
    boolean isAsked(Fault fault) {
        int times = common.merge(fault.what(), 1, Integer::sum);
        return whole
                || fault.ofEach()
                || times <= FIRST
                || Math.floorMod(times + fault.what().hashCode(), ONE_IN) == 0;
    }
}
