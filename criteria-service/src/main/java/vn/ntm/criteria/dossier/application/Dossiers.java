package vn.ntm.criteria.dossier.application;

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

    /** Whether the unit has another dossier for the title and the year that was not refused. */
    boolean hasOneLike(RecognitionDossier dossier);

    /**
     * Takes the place of the unit's dossier for the title and the year; whoever wants it next waits until this transaction
     * ends.
     *
     * @return whether it was free
     */
    boolean takesPlace(RecognitionDossier dossier);

    void open(RecognitionDossier dossier, Provenance basis, Filing filing);

    /** Records the move that was made last; the row of the move before is superseded. */
    void record(DossierOnFile before, RecognitionDossier dossier, Provenance basis, Filing filing);
}
