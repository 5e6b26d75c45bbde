package vn.ntm.ocop.evaluation.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;
import vn.ntm.ocop.evaluation.rest.EvaluationDeadlineView;

/**
 * Where a dossier of a product stands.
 *
 * @param unitOn the day on which the code means the unit
 * @param ruleSet the code of the rules by which it goes
 * @param receivedOn the day to whose rules it keeps; absent until it is received
 * @param roundId the round that it came into last
 * @param since the day on which it came to its state
 * @param version of the dossier, as its ETag says it
 */
@Schema(name = "EvaluationDossierSummary")
record EvaluationSummary(
        UUID id,
        EvaluationKind kind,
        String productKey,
        int setNo,
        UnitCode unitCode,
        LocalDate unitOn,
        String ruleSet,
        @Nullable LocalDate receivedOn,
        @Nullable UUID roundId,
        EvaluationStep state,
        LocalDate since,
        long version,
        List<EvaluationDeadlineView> deadlines) {}
