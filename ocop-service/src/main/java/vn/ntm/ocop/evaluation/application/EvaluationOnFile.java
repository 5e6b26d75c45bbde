package vn.ntm.ocop.evaluation.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.EvaluationState;
import vn.ntm.ocop.evaluation.domain.Made;

/**
 * A dossier of a product, and the rows that say so.
 *
 * @param rulesKnownAt as of when the steps of its procedure are read
 * @param steps one for each move, the first opened it
 */
public record EvaluationOnFile(EvaluationDossier dossier, Instant rulesKnownAt, List<Entry> steps) {

    public EvaluationOnFile {
        steps = List.copyOf(steps);
    }

    public EntityVersion version() {
        return new EntityVersion(dossier.version());
    }

    /**
     * A move on file.
     *
     * @param state what it led to, with what was found then
     * @param roles in which the person made it
     * @param basis the document on which it rests, and the reason
     */
    public record Entry(
            UUID rowId, Made made, EvaluationState state, List<String> roles, Instant at, Provenance basis) {

        public Entry {
            roles = List.copyOf(roles);
        }
    }
}
