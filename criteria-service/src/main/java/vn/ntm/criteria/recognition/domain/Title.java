package vn.ntm.criteria.recognition.domain;

import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.lineage.domain.Step;

/**
 * How a unit stands to a title on a day, and why.
 *
 * @param facts the facts that give the title, to the unit itself or to those that passed into it
 * @param steps the steps by which it came, or would have come, from predecessors; none if the facts are about the unit
 * @param rule the rule that decided at the last of these steps; nothing if none is on file, or none was needed
 * @param revocation by which the title was ended; nothing if it was not revoked
 */
public record Title(
        Spell unit,
        Level level,
        TitleStanding standing,
        List<TitleFact> facts,
        List<Step> steps,
        Optional<CarryOverRule> rule,
        Optional<Revocation> revocation) {

    public Title {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }

    static Title none(Spell unit, Level level) {
        return new Title(unit, level, TitleStanding.NOT_HELD, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    static Title byFacts(Spell unit, Level level, TitleStanding standing, List<TitleFact> facts) {
        return new Title(unit, level, standing, facts, List.of(), Optional.empty(), Optional.empty());
    }

    /** The same, ended by a revocation. */
    Title revokedBy(Revocation revoked) {
        return new Title(unit, level, TitleStanding.REVOKED, facts, steps, rule, Optional.of(revoked));
    }

    /** Whether anything on file speaks of this title of this unit. */
    public boolean spokenOf() {
        return standing != TitleStanding.NOT_HELD;
    }
}
