package vn.ntm.criteria.revocation.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.domain.RevocationProposal;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** The proposals to revoke titles on file. */
public interface Proposals {

    /** The proposal as it stands; until the transaction ends nobody else moves one. */
    Optional<ProposalOnFile> held(UUID id);

    /** Those that were begun by the day of the question, in the order in which they were. */
    List<ProposalOnFile> list(AsOf asOf, Optional<Cursor> from, int limit);

    long count(AsOf asOf);

    Optional<ProposalOnFile> get(UUID id, Instant knownAt);

    /** Whether a proposal about the title is not decided; nobody else begins one until the transaction ends. */
    boolean isOpen(UnitCode unit, Level level);

    /** Records where the proposal stands now; what was recorded of it before is superseded. */
    void record(RevocationProposal proposal, Provenance grounds, Filing filing);

    /**
     * A proposal as it stands, or stood.
     *
     * @param grounds the document and the reason of the last move
     */
    record ProposalOnFile(RevocationProposal proposal, Provenance grounds, Instant recordedAt) {}
}
