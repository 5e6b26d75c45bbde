package vn.ntm.criteria.dossier.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ntm.criteria.dossier.domain.DossierState;
import vn.ntm.criteria.dossier.domain.Made;
import vn.ntm.criteria.dossier.domain.RecognitionDossier;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/**
 * A dossier, and the rows that say so.
 *
 * @param steps one for each move, the first opened it
 */
public record DossierOnFile(RecognitionDossier dossier, List<Entry> steps) {

    public DossierOnFile {
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
    public record Entry(UUID rowId, Made made, DossierState state, List<String> roles, Instant at, Provenance basis) {

        public Entry {
            roles = List.copyOf(roles);
        }
    }
}
