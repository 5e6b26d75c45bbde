package vn.ntm.criteria.lineage.application;

import java.time.Instant;
import vn.ntm.criteria.lineage.domain.Lineage;
import vn.ntm.criteria.lineage.domain.Rulebook;

/** The lineage of all units, and the rules that go with it. */
public interface Lineages {

    /** Every unit and every step that was on file at that instant. */
    Lineage known(Instant knownAt);

    /** The rules that were on file at that instant. */
    Rulebook rules(Instant knownAt);
}
