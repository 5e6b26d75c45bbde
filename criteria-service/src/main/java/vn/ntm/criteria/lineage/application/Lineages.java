package vn.ntm.criteria.lineage.application;

import java.time.Instant;
import java.util.Set;
import vn.ntm.criteria.lineage.domain.Rulebook;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Lineage;

/** The lineage of all units, and the rules that go with it. */
public interface Lineages {

    /** Every unit and every step that was on file at that instant. */
    Lineage known(Instant knownAt);

    /**
     * The units that ever lay in one of these, all that these are bound to by changes, and those in which they lay, with the
     * steps between them: what has to be known of these units, whatever else is on file.
     */
    Lineage around(Set<UnitCode> units, Instant knownAt);

    /** The rules that were on file at that instant. */
    Rulebook rules(Instant knownAt);
}
