package vn.ntm.criteria.dossier.application;

import java.util.SortedSet;
import java.util.UUID;
import vn.ntm.criteria.dossier.domain.RecognitionDossier;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;

/** The dossiers on file. */
public interface Dossiers {

    /**
     * A dossier as it stood on a day, as known at an instant.
     *
     * @throws vn.ntm.kernel.problem.Refusal if there was none with this id
     */
    DossierOnFile get(UUID id, AsOf asOf);

    /**
     * A dossier as it stands, which nobody else moves until the transaction ends.
     *
     * @throws vn.ntm.kernel.problem.Refusal if there is none with this id
     */
    DossierOnFile held(UUID id);

    /**
     * Whether there is another dossier for the title and the year that was not refused.
     *
     * @param units among which there is one place
     */
    boolean hasOneLike(RecognitionDossier dossier, SortedSet<UUID> units);

    /**
     * Takes the place of the units' dossier for the title and the year; whoever wants it next waits until this transaction
     * ends.
     *
     * @param units among which there is one place
     * @return whether it was free
     */
    boolean takesPlace(RecognitionDossier dossier, SortedSet<UUID> units);

    void open(RecognitionDossier dossier, Provenance basis, Filing filing);

    /** Records the move that was made last; the row of the move before is superseded. */
    void record(DossierOnFile before, RecognitionDossier dossier, Provenance basis, Filing filing);
}
