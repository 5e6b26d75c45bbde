package vn.ntm.criteria.revocation.rest.proposal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.domain.RevocationCase;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A title that may have to be revoked.
 *
 * @param unitCode of the unit that holds it today
 * @param set the code of the criteria set that measures the title
 * @param setVersion the number of the set's version
 * @param period of which the unit was assessed: a year of the programme, or a half of it
 * @param reason why, in the words of whoever prepares it
 * @param document the document on which it rests: number, issuer and date
 */
@Schema(
        name = "RevocationDraft",
        requiredProperties = {"unitCode", "level", "set", "setVersion", "period", "reason", "document"})
record ProposalRequest(
        @Schema(pattern = "^(\\d{2}|\\d{3}|\\d{5})$", examples = "42999")
        String unitCode,

        Level level,

        @Schema(pattern = SetVersion.FORM, examples = "NTM_XA_2021_2025")
        String set,

        @Schema(minimum = "1", maximum = "999", examples = "1")
        Integer setVersion,

        @Schema(pattern = "^\\d{4}(-H[12])?$", examples = "2025")
        String period,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws Refusal if anything is missing or has the wrong form */
    RevocationCase subject(LocalDate today) {
        new BodyChecks()
                .require(
                        "/unitCode",
                        isCode(unitCode),
                        "mã đơn vị 2, 3 hoặc 5 chữ số",
                        "a unit code of 2, 3 or 5 digits")
                .present("/level", level)
                .require("/set", isSet(set), "mã bộ tiêu chí", "the code of a criteria set")
                .require("/setVersion", isVersion(setVersion), "số từ 1 đến 999", "a number, 1 to 999")
                .require(
                        "/period",
                        isPeriod(period),
                        "năm hoặc nửa năm, ví dụ 2024-H1",
                        "a year or a half, such as 2024-H1")
                .reasoned(reason, document)
                .done();
        return new RevocationCase(
                new UnitCode(unitCode),
                today,
                level,
                new SetVersion(set, setVersion),
                Period.parse(period).orElseThrow());
    }

    Provenance grounds() {
        return new Provenance(document, Confidence.HIGH, reason);
    }

    private static boolean isCode(@Nullable String code) {
        return code != null && UnitCode.isCode(code);
    }

    private static boolean isSet(@Nullable String code) {
        return code != null && SetVersion.isCode(code);
    }

    private static boolean isVersion(@Nullable Integer number) {
        return number != null && number >= 1 && number <= SetVersion.LAST;
    }

    private static boolean isPeriod(@Nullable String text) {
        return text != null && Period.parse(text).isPresent();
    }
}
