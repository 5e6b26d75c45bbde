package vn.ntm.criteria.boundarychange.domain;

import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitType;

/**
 * A unit that begins with the change.
 *
 * @param parent the unit to which it belongs: one that goes on, or one that begins too
 */
public record NewUnit(UnitCode code, String name, UnitType type, UnitCode parent) {}
