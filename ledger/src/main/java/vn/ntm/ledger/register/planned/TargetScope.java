package vn.ntm.ledger.register.planned;

import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitType;

/** Whose plan a target belongs to. */
public enum TargetScope {
    /** The province's own. */
    PROVINCE,
    /** That of one unit in it. */
    UNIT;

    public static TargetScope of(UnitCode unit) {
        return unit.value().length() == UnitType.Tier.PROVINCE.digits() ? PROVINCE : UNIT;
    }
}
