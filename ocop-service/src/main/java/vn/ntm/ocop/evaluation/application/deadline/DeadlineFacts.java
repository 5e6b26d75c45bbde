package vn.ntm.ocop.evaluation.application.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;

/**
 * What the times of a dossier are counted from.
 *
 * @param againForFiveStars whether five stars are evaluated again, which the commune does not review
 * @param receivedOn when it was received
 * @param requestedOn when the complete request came to the province, or to the ministry
 * @param roundResultsBefore the date of its round, if it is in one
 */
public record DeadlineFacts(
        String ruleSet,
        EvaluationKind kind,
        boolean againForFiveStars,
        EvaluationStep state,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate roundResultsBefore) {}
