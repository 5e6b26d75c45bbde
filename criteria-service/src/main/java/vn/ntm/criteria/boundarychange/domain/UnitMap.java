package vn.ntm.criteria.boundarychange.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.LaterChangeOnFile;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.PredecessorNotThere;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Spell;

/** The units on file from the eve of a change on, of which its terms speak, and those below them. */
public final class UnitMap {

    private final List<Spell> spells;

    /** @param spells at least every unit that the terms name or that lies in one of these, on the eve or later */
    public UnitMap(Collection<Spell> spells) {
        this.spells = List.copyOf(spells);
    }

    /**
     * What the terms do to these units. Units below one that ends, of which the terms say nothing, follow it into its
     * one successor.
     *
     * @throws BoundaryRefused if the terms do not fit the units
     */
    public Enactment plan(Terms terms) {
        return new Planning(this, terms).enactment();
    }

    Optional<Spell> at(UnitCode code, LocalDate day) {
        return spells.stream()
                .filter(spell -> spell.code().equals(code) && spell.exists(day))
                .findFirst();
    }

    /** Who has the code on that day, or will have it later. */
    Optional<Spell> from(UnitCode code, LocalDate day) {
        return spells.stream()
                .filter(spell -> spell.code().equals(code) && !spell.hasEndedBy(day))
                .findFirst();
    }

    List<Spell> children(UnitCode parent, LocalDate day) {
        return spells.stream()
                .filter(spell -> parent.equals(spell.parent()) && spell.exists(day))
                .toList();
    }

    /**
     * The unit of that day, of which no end is on file: history grows at its end.
     *
     * @throws BoundaryRefused if there was none, or it ends on file
     */
    Spell lasting(UnitCode code, LocalDate day) {
        Spell spell = at(code, day).orElseThrow(() -> new BoundaryRefused(new PredecessorNotThere(code, day)));
        LocalDate to = spell.to();
        if (to != null) {
            throw new BoundaryRefused(new LaterChangeOnFile(code, to));
        }
        return spell;
    }
}
