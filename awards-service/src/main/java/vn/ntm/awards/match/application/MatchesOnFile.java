package vn.ntm.awards.match.application;

import java.time.Instant;
import vn.ntm.awards.match.domain.Likeness;
import vn.ntm.awards.match.domain.MatchVerdict;
import vn.ntm.awards.match.domain.Pair;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** Puts verdicts on file. */
public interface MatchesOnFile {

    /** Nobody else decides of any two recipients until the transaction ends. */
    void takeTurn();

    /** Supersedes the verdict on file, if there is one, and adds this one. */
    void put(Pair pair, long version, MatchVerdict verdict, Likeness likeness, Provenance ground, Filing filing);

    /** Whether the verdicts that were on file at the instant say otherwise of the two, through others. */
    boolean contradicts(Pair pair, MatchVerdict verdict, Instant knownAt);
}
