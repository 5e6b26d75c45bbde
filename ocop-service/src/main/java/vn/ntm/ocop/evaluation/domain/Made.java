package vn.ntm.ocop.evaluation.domain;

import java.time.LocalDate;

/**
 * A move that was made.
 *
 * @param to where the dossier came by it
 */
public record Made(EvaluationMove move, String actor, LocalDate on, EvaluationStep to) {}
