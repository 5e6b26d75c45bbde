package vn.ntm.awards.regime.application;

import java.util.Set;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** How regimes are drafted and published. */
public interface RegimeDrafts {

    /** Makes sure that nobody else drafts or publishes the regime until the transaction ends. */
    void hold(String regime);

    /** Whether a regime is on file, draft or published. */
    boolean known(String regime);

    boolean published(String regime);

    /** How many forms a regime has on file. */
    int forms(String regime);

    /** Whoever recorded something that is in the regime still. */
    Set<String> drafters(String regime);

    /** Publishes it under the hash of what it says, which the database reckons. */
    void publish(String regime, Provenance provenance, Filing filing);
}
