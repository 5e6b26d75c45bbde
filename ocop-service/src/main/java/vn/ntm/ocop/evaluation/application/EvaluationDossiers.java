package vn.ntm.ocop.evaluation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;

/** The dossiers of products on file. */
public interface EvaluationDossiers {

    /**
     * A dossier as it stood on a day, as known at an instant.
     *
     * @throws vn.ntm.kernel.problem.Refusal if there was none with this id
     */
    EvaluationOnFile get(UUID id, AsOf asOf);

    /**
     * A dossier as it stands, which nobody else moves until the transaction ends.
     *
     * @throws vn.ntm.kernel.problem.Refusal if there is none with this id
     */
    EvaluationOnFile held(UUID id);

    /**
     * The other dossiers of the product and the kind that are under way. Whoever asks next waits until this transaction ends.
     */
    List<EvaluationDossier> othersUnderWay(EvaluationDossier dossier);

    /**
     * The next number of receipt of the commune, or of the province for files of the commune, in the year of the day. Whoever
     * asks next waits until this transaction ends.
     */
    int nextReceipt(Receiver receiver, UnitCode commune, LocalDate day);

    /** @param rulesKnownAt as of when the steps of its procedure are read */
    void open(EvaluationDossier dossier, Instant rulesKnownAt, Provenance basis, Filing filing);

    /** Records the move that was made last; the row of the move before is superseded. */
    void record(EvaluationOnFile before, EvaluationDossier dossier, Provenance basis, Filing filing);

    /** Who gives a file its number. */
    enum Receiver {
        COMMUNE,
        PROVINCE
    }
}
