package vn.ntm.criteria.boundarychange.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.lineage.domain.Step;

/**
 * What a change does to the register of units.
 *
 * @param ending the units whose last day is the eve of the change
 * @param beginning the units whose first day is that of the change
 */
public record Enactment(Terms terms, List<Spell> ending, List<NewUnit> beginning, List<Succeeding> successions) {

    private static final UUID UNBORN = new UUID(0, 0);

    public Enactment {
        ending = List.copyOf(ending);
        beginning = List.copyOf(beginning);
        successions = List.copyOf(successions);
    }

    /**
     * A passage and what it is, seen from the unit that ends.
     *
     * @param successor what the unit becomes, or a part of it
     */
    public record Succeeding(Passage passage, Spell predecessor, NewUnit successor, Change change) {

        /** The step of the lineage that it will be; the successor has no identity yet. */
        public Step step(LocalDate effectiveOn) {
            var becoming = new Spell(
                    UNBORN,
                    successor.code(),
                    successor.name(),
                    successor.type(),
                    successor.parent(),
                    effectiveOn,
                    null);
            return new Step(predecessor, becoming, effectiveOn, change);
        }
    }
}
