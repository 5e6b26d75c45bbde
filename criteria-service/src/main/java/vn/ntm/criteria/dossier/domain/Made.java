package vn.ntm.criteria.dossier.domain;

import java.time.LocalDate;
import vn.ntm.criteria.procedure.domain.DossierStage;

/**
 * A move that was made.
 *
 * @param to where the dossier came by it
 */
public record Made(DossierMove move, String actor, LocalDate on, DossierStage to) {}
