package vn.ntm.criteria.boundarychange.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.criteria.boundarychange.domain.BoundaryChange;
import vn.ntm.criteria.boundarychange.domain.LegalDocument;
import vn.ntm.criteria.boundarychange.domain.Terms;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** The boundary changes on file: drafts apart from what was enacted, for only the latter is public. */
public interface BoundaryChanges {

    /** The change as it stands; until the transaction ends nobody else moves one. */
    Optional<ChangeOnFile> held(UUID id);

    /** The change as it stands; whoever moves one is not waited for. */
    Optional<ChangeOnFile> current(UUID id);

    /** Those of one kind whose document was signed by the day of the question, by their first day. */
    List<ChangeOnFile> list(Kind kind, AsOf asOf, Optional<Cursor> from, int limit);

    long count(Kind kind, AsOf asOf);

    Optional<ChangeOnFile> get(Kind kind, UUID id, Instant knownAt);

    /** Whether another change that stands rests on a document of this issuer, number and year. */
    boolean isUsed(LegalDocument document, UUID except);

    /** Records where the change stands now; what was recorded of it before is superseded. */
    void record(BoundaryChange change, Provenance grounds, Filing filing);

    /** The draft is given up. */
    void discard(UUID id, Filing filing);

    /** Which of them a reader may see. */
    enum Kind {
        DRAFTS,
        PUBLIC
    }

    /**
     * A change as it stands, or stood.
     *
     * @param grounds the document and the reason of the last move
     * @param act by which its state was recorded
     */
    record ChangeOnFile(BoundaryChange change, Provenance grounds, Instant recordedAt, UUID act) {

        public Terms terms() {
            return change.terms();
        }
    }
}
