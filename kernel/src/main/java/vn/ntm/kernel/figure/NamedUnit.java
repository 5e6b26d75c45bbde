package vn.ntm.kernel.figure;

import vn.ntm.kernel.UnitCode;

/** A unit as it was called on the day in question. */
public record NamedUnit(UnitCode code, String name) {}
