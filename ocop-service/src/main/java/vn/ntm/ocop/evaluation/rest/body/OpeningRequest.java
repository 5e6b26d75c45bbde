package vn.ntm.ocop.evaluation.rest.body;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.application.Opening;

/** A dossier of a product to be registered. */
@Schema(name = "EvaluationOpening")
public record OpeningRequest(
        @Schema(description = "First evaluation, upgrade or re-evaluation", examples = "FIRST")
        EvaluationKind kind,

        @Schema(minLength = 1, maxLength = LONGEST_KEY, description = "The key of the product", examples = "p-002")
        String productKey,

        @Schema(
                description =
                        "The certificate that is evaluated again or is to have more stars; none at a first evaluation",
                examples = "019ab1c2-0000-7000-8000-00000000ce27")
        @Nullable UUID certificateId,

        @Schema(
                description = "The number of the product set whose score sheet is used",
                minimum = "1",
                maximum = "99",
                examples = "5")
        Integer setNo,

        @Schema(
                description = "The commune that takes the file in; the code is read on the day of the registration",
                examples = "18673")
        UnitCode unitCode,

        @Schema(description = "The day of the registration; today if absent", examples = "2026-09-01") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = "Why it is registered")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The document on which that rests: number, issuer, date")
        String document)
        implements Reasoned {

    private static final int LONGEST_KEY = 100;
    private static final int MOST_SETS = 99;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    public Opening toDomain() {
        new BodyChecks()
                .present("/kind", kind)
                .text("/productKey", productKey, LONGEST_KEY)
                .require(
                        "/setNo",
                        setNo != null && setNo >= 1 && setNo <= MOST_SETS,
                        "số từ 1 đến 99",
                        "a number, 1 to 99")
                .present("/unitCode", unitCode)
                .reasoned(reason, document)
                .done();
        return new Opening(kind, productKey, certificateId, setNo, unitCode, on, reason, document);
    }
}
