package vn.ntm.ledger.unit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Knows a unit again after it got another name or parent. The service that owns the units knows their lineage; the others
 * follow units without it, and for them a unit ends with its spell.
 */
public interface UnitsGoOn {

    /** The last day up to that one on which the unit has its code. */
    LocalDate lastDay(KnownUnit unit, LocalDate until, Instant knownAt);
}
