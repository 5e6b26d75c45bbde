package vn.ntm.ocop.council.application;

import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.scoring.domain.CouncilResult;

/** The dossiers of products, as far as councils score them. */
public interface ScoredDossiers {

    /** @throws vn.ntm.kernel.problem.Refusal if there was none with this id */
    ScoredDossier get(UUID id, AsOf asOf);

    /**
     * As it stands, and nobody else moves it until the transaction ends.
     *
     * @throws vn.ntm.kernel.problem.Refusal if there is none with this id
     */
    ScoredDossier held(UUID id);

    /**
     * The dossier goes on by the result.
     *
     * @param reason in the words of whoever opens the sheets
     * @param document the minutes
     */
    void rate(
            ScoredDossier dossier, Consumer<EntityVersion> seen, CouncilResult result, String reason, String document);
}
