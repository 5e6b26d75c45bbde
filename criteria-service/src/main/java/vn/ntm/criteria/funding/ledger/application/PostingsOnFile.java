package vn.ntm.criteria.funding.ledger.application;

import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.funding.ledger.domain.Posting;
import vn.ntm.ledger.fact.Filing;

/** The ledger, for whoever writes to it. */
public interface PostingsOnFile {

    /** The posting that has the reference; nobody else posts under it until the transaction ends. */
    Optional<RegisteredPosting> under(String reference);

    /**
     * The posting, which nobody else takes back until the transaction ends.
     *
     * @throws vn.ntm.kernel.problem.Refusal if there is none with this id
     */
    RegisteredPosting held(UUID id);

    RegisteredPosting add(Posting posting, Filing filing);
}
