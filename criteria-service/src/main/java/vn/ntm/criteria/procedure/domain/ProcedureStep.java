package vn.ntm.criteria.procedure.domain;

import org.jspecify.annotations.Nullable;

/**
 * One step of a procedure.
 *
 * @param number its place in the procedure
 * @param from a {@link DossierStage} by name; procedures that are no dossier's have other words
 * @param actor who does it, in the words of the source
 * @param guard what has to hold
 * @param output the document that comes of it
 */
public record ProcedureStep(
        int number,
        String from,
        String to,
        String actor,
        @Nullable String guard,
        @Nullable String output,
        @Nullable String legalBasis) {

    boolean leads(DossierStage begin, DossierStage end) {
        return from.equals(begin.name()) && to.equals(end.name());
    }
}
