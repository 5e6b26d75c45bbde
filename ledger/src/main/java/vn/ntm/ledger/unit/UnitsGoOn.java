package vn.ntm.ledger.unit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Knows a unit again after it got another name or parent. Where nobody looks into the lineage, a unit ends with its spell.
 */
public interface UnitsGoOn {

    /** The last day up to that one on which the unit has its code. */
    LocalDate lastDay(KnownUnit unit, LocalDate until, Instant knownAt);
}
