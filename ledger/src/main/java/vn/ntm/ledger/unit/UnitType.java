package vn.ntm.ledger.unit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of administrative unit; the district tier ended on 2025-07-01. */
public enum UnitType {
    /** Tỉnh. */
    PROVINCE(Tier.PROVINCE),
    /** Thành phố thuộc tỉnh. */
    CITY(Tier.DISTRICT),
    /** Thị xã. */
    TOWN(Tier.DISTRICT),
    /** Huyện. */
    DISTRICT(Tier.DISTRICT),
    /** Xã. */
    COMMUNE(Tier.COMMUNE),
    /** Phường. */
    WARD(Tier.COMMUNE),
    /** Thị trấn. */
    TOWNSHIP(Tier.COMMUNE);

    private final Tier tier;

    UnitType(Tier tier) {
        this.tier = tier;
    }

    public Tier tier() {
        return tier;
    }

    /** The tiers of administration, from above; a unit's code has as many digits as its tier says. */
    @Schema(name = "UnitTier")
    public enum Tier {
        PROVINCE(2),
        DISTRICT(3),
        COMMUNE(5);

        private final int digits;

        Tier(int digits) {
            this.digits = digits;
        }

        public int digits() {
            return digits;
        }
    }
}
