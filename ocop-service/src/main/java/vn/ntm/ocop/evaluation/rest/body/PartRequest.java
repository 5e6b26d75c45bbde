package vn.ntm.ocop.evaluation.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.evaluation.application.parts.HandedIn;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.evaluation.domain.part.EvidenceKind;
import vn.ntm.ocop.evaluation.domain.part.PartForm;

/** A part of a dossier that was handed in. */
@Schema(name = "DossierPartRequest")
public record PartRequest(
        @Schema(description = "Which part", examples = "FORM_02")
        DossierPart part,

        @Schema(description = "Of which kind, if it is evidence of form 02; else absent", examples = "AWARD") @Nullable EvidenceKind evidence,

        @Schema(description = "As what it was handed in", examples = "PAPER")
        PartForm form,

        @Schema(
                minLength = 1,
                maxLength = LONGEST,
                description = "What it is and where: the number of the paper, or the name of the file",
                examples = "Mẫu số 02 ngày 01/09/2026")
        String reference,

        @Schema(description = "The day on which it was handed in; today if absent", examples = "2026-09-01") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = GroundsRequest.DOCUMENT)
        String document)
        implements Reasoned {

    private static final int LONGEST = 500;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing, too long, or evidence without a kind */
    public HandedIn toDomain() {
        GroundsRequest.checks(reason, document)
                .present("/part", part)
                .require(
                        "/evidence",
                        (part == DossierPart.EVIDENCE) == (evidence != null),
                        "chỉ minh chứng mới có loại, và phải có",
                        "evidence has a kind, and nothing else has")
                .present("/form", form)
                .text("/reference", reference, LONGEST)
                .done();
        return new HandedIn(part, evidence, form, reference, on, reason, document);
    }
}
