package vn.ntm.awards.decision.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.awards.decision.domain.AwardDecision;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;

/** The decisions that were signed. */
public interface AwardDecisions {

    /**
     * Whether the issuer has used the number in the year of the signing, for a decision that was signed here. Whoever asks next
     * for the same waits until this transaction ends.
     */
    boolean used(AwardDecision decision);

    void add(AwardDecision decision, Filing filing);

    /** Those that were signed by the day of the question, in the order of their signing. */
    List<DecisionOnFile> list(DecisionFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(DecisionFilter filter, AsOf asOf);

    Optional<DecisionOnFile> find(UUID id, AsOf asOf);
}
