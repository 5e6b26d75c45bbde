package vn.ntm.awards.ceremony.domain;

import java.time.LocalDate;
import vn.ntm.kernel.UnitCode;

/**
 * A point of a ceremony (điểm cầu).
 *
 * @param number among the points, the first is 1
 * @param unitOn the day for which the unit's code is read: that of the ceremony
 * @param main whether the ceremony is held there, and the others are connected to it
 */
public record CeremonyPoint(int number, String name, UnitCode unit, LocalDate unitOn, boolean main) {}
