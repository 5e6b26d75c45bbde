package vn.ntm.awards.nomination.rest.body;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.awards.nomination.application.Grounds;
import vn.ntm.awards.nomination.application.opening.Opening;
import vn.ntm.awards.nomination.domain.NominationFlow;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** A nomination to be opened. */
@Schema(
        name = "NominationOpening",
        requiredProperties = {"flow", "achievementId", "form", "proposerKind", "unitCode", "reason", "document"})
public record OpeningRequest(
        @Schema(
                description = "By which way it comes to a commendation; SIMPLIFIED is handed in at once",
                examples = "PROVINCIAL_THEMATIC")
        NominationFlow flow,

        @Schema(
                description = "The achievement; recipient, kind of merit and campaign are those of it",
                examples = "019ab1c2-0000-7000-8000-00000000ac41")
        UUID achievementId,

        @Schema(
                description = "The code of the form that is proposed",
                pattern = "^[A-Z][A-Z0-9_]{1,19}$",
                examples = "BK_TINH")
        String form,

        @Schema(description = "Who proposes", examples = "COMMUNE")
        ProposerKind proposerKind,

        @Schema(
                description =
                        "The unit that proposes, or of which the proposer is; the code is read on the day of the nomination",
                examples = "18133")
        UnitCode unitCode,

        @Schema(
                minLength = 1,
                maxLength = LONGEST_NAME,
                description = "The name of the proposer; absent where the unit itself proposes",
                examples = "Sở Nông nghiệp và Môi trường")
        @Nullable String proposer,

        @Schema(description = GroundsRequest.DAY, examples = "2026-03-02") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = GroundsRequest.DOCUMENT)
        String document)
        implements Reasoned {

    private static final int LONGEST_NAME = 300;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    public Opening toDomain() {
        GroundsRequest.checks(reason, document)
                .present("/flow", flow)
                .present("/achievementId", achievementId)
                .require(
                        "/form",
                        form != null && AwardForm.isCode(form),
                        "mã gồm chữ hoa, số và dấu gạch dưới",
                        "a code of capitals, digits and underscores")
                .present("/proposerKind", proposerKind)
                .present("/unitCode", unitCode)
                .optionalText("/proposer", proposer, LONGEST_NAME)
                .require(
                        "/proposer",
                        proposerKind == null || proposer != null || Opening.unitProposes(proposerKind),
                        "phải có tên khi đơn vị hành chính không tự đề nghị",
                        "a name, where the unit itself does not propose")
                .done();
        return new Opening(
                flow, achievementId, form, proposerKind, unitCode, proposer, new Grounds(on, reason, document));
    }
}
