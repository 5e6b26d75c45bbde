package vn.ntm.criteria.boundarychange.domain;

import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.NothingChanges;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.WrongTier;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.UnitType;

/** Tells what a passage is, by what was before and what is after. */
final class WhatChanges {

    private WhatChanges() {}

    /**
     * @param inParts whether the unit passes into several
     * @param alone whether nothing else passes into its successor, which begins with it
     */
    static Change between(Spell from, NewUnit into, boolean inParts, boolean alone) {
        UnitType.Tier before = from.type().tier();
        UnitType.Tier after = into.type().tier();
        if (after.digits() > before.digits()) {
            throw new BoundaryRefused(new WrongTier(into.code(), from.code(), into.type()));
        }
        if (before != after) {
            return Change.TIER_ABOLISHED;
        }
        if (inParts) {
            return Change.SPLIT;
        }
        return alone ? ofOne(from, into) : Change.MERGED;
    }

    private static Change ofOne(Spell from, NewUnit into) {
        boolean renamed = !from.name().equals(into.name());
        if (from.type() != into.type()) {
            return Change.RETYPED;
        }
        if (!into.parent().equals(from.parent())) {
            return renamed ? Change.REPARENTED_AND_RENAMED : Change.REPARENTED;
        }
        if (!renamed && from.code().equals(into.code())) {
            throw new BoundaryRefused(new NothingChanges(from.code()));
        }
        return renamed ? Change.RENAMED : Change.KEPT;
    }
}
