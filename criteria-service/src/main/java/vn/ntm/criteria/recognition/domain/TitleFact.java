package vn.ntm.criteria.recognition.domain;

import java.util.UUID;
import vn.ntm.ledger.lineage.domain.Spell;

/**
 * A recognition on file, with the unit that it is about.
 *
 * @param id of the recognition; outlives corrections
 * @param unit the unit that had the code on the day of the fact
 */
public record TitleFact(UUID id, Spell unit, Recognition recognition) {

    boolean gives(Level level) {
        return recognition.givesTitle() && recognition.level().includes(level);
    }

    boolean disputed() {
        return recognition.counted() == Counted.DISPUTED;
    }
}
