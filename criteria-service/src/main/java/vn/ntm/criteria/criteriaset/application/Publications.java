package vn.ntm.criteria.criteriaset.application;

import java.util.Set;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** The publications of criteria sets on file. */
public interface Publications {

    /** Makes sure that nobody else drafts or publishes the version until the transaction ends. */
    void hold(SetVersion set);

    boolean published(SetVersion set);

    /** Whoever recorded something that is in the version still. */
    Set<String> drafters(SetVersion set);

    void add(SetVersion set, String contentHash, Provenance provenance, Filing filing);
}
