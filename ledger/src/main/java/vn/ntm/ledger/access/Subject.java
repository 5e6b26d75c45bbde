package vn.ntm.ledger.access;

import java.time.LocalDate;
import vn.ntm.kernel.UnitCode;

/**
 * The unit that a request is about.
 *
 * @param day on which the code is read, for codes are given to other units later
 */
public record Subject(UnitCode unit, LocalDate day) {}
