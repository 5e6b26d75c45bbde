package vn.ntm.ledger.unit;

import java.util.UUID;
import vn.ntm.kernel.figure.NamedUnit;

/** A spell together with its identity, which outlives corrections of it. */
public record KnownUnit(UUID spellId, UnitSpell spell) {

    public NamedUnit named() {
        return new NamedUnit(spell.code(), spell.name());
    }
}
