package vn.ntm.ocop.evaluation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.application.deadline.EvaluationDeadline;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;

/**
 * A dossier of a product with all that was done to it.
 *
 * @param certificateId that is evaluated again, or is to have more stars
 * @param setNo the number of the product set
 * @param unitOn the day on which the code means the unit
 * @param ruleSet the code of the rules by which it goes; pinned once it is received
 * @param receivedOn the day to whose rules it keeps; absent until it is received
 * @param communeReceiptNo the number that the commune gave it
 * @param provinceReceiptNo the number that the province gave it
 * @param since the day on which it came to its state
 * @param deadlines by when it is to be done, of all that sets a time for it
 * @param validOn the day of the question, if one was asked for
 * @param knownAt the instant of the question, if one was asked for
 */
@Schema(name = "EvaluationDossier")
record EvaluationView(
        UUID id,
        EvaluationKind kind,
        String productKey,
        @Nullable UUID certificateId,
        int setNo,
        UnitCode unitCode,
        LocalDate unitOn,
        String ruleSet,
        @Nullable LocalDate receivedOn,
        @Nullable String communeReceiptNo,
        @Nullable String provinceReceiptNo,
        EvaluationStep state,
        LocalDate since,
        List<EvaluationDeadlineView> deadlines,
        List<EvaluationStepView> steps,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static EvaluationView of(
            EvaluationOnFile onFile,
            List<EvaluationDeadline> deadlines,
            @Nullable LocalDate validOn,
            @Nullable Instant knownAt) {
        var dossier = onFile.dossier();
        var subject = dossier.subject();
        var receipts = dossier.receipts();
        return new EvaluationView(
                dossier.id(),
                subject.kind(),
                subject.product(),
                subject.certificate(),
                subject.setNo(),
                subject.unit(),
                subject.unitOn(),
                dossier.procedure().ruleSet(),
                receipts.on(),
                receipts.commune(),
                receipts.province(),
                dossier.state().step(),
                dossier.history().getLast().on(),
                deadlines.stream().map(EvaluationDeadlineView::of).toList(),
                IntStream.range(0, onFile.steps().size())
                        .mapToObj(
                                i -> EvaluationStepView.of(i + 1, onFile.steps().get(i)))
                        .toList(),
                validOn,
                knownAt);
    }
}
