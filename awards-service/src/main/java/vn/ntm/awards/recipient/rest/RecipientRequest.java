package vn.ntm.awards.recipient.rest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.awards.recipient.domain.Sex;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A recipient as it is registered or corrected.
 *
 * @param kind anything but UNSPLIT, which is for counts alone
 * @param name of the person, of the head of the household, or of the body
 * @param unitCode where the recipient lives or works, on the day; the territory itself
 * @param on the day for which the unit's code is read; today if absent
 * @param worksDirectly whether the recipient produces or serves directly
 * @param sex of an individual
 * @param birthYear of an individual
 * @param worksAt where an individual works, as printed
 * @param source the paper where it was read
 */
@Schema(
        name = "RecipientRequest",
        requiredProperties = {"kind", "name", "source", "confidence"})
record RecipientRequest(
        RecipientKind kind,

        @Schema(minLength = 1, maxLength = LONGEST_NAME, examples = "Hội Nông dân xã Hương Sơn")
        String name,

        @Schema(pattern = "^(\\d{2}|\\d{3}|\\d{5})$", examples = "18133") @Nullable String unitCode,

        @Nullable LocalDate on,
        @Nullable Boolean worksDirectly,
        @Nullable Sex sex,

        @Schema(minimum = "1850", maximum = "2100") @Nullable Integer birthYear,

        @Schema(minLength = 1, maxLength = LONGEST_NAME) @Nullable String worksAt,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, examples = "Danh sách đề nghị khen thưởng")
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    private static final int LONGEST_NAME = 300;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2100;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Recipient recipient(UUID id, LocalDate today) {
        check();
        return new Recipient(
                id,
                kind,
                name.strip(),
                !Recipient.isOfPersons(kind),
                null,
                false,
                unitCode == null ? null : new UnitCode(unitCode),
                Objects.requireNonNullElse(on, today),
                worksDirectly,
                sex,
                birthYear,
                worksAt,
                source.strip(),
                confidence,
                note);
    }

    private void check() {
        var checks = new BodyChecks()
                .text("/name", name, LONGEST_NAME)
                .require(
                        "/kind",
                        kind != null && kind != RecipientKind.UNSPLIT,
                        "một loại đối tượng, không phải UNSPLIT",
                        "a kind of recipient, not UNSPLIT")
                .optionalText("/worksAt", worksAt, LONGEST_NAME)
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON);
        if (unitCode != null || kind == RecipientKind.TERRITORY) {
            checks.unitCode("/unitCode", unitCode);
        }
        checkPerson(checks);
        checks.done();
    }

    private void checkPerson(BodyChecks checks) {
        boolean individual = kind == RecipientKind.INDIVIDUAL;
        checks.require("/sex", sex == null || individual, "chỉ của cá nhân", "of an individual only")
                .require("/birthYear", birthYear == null || individual, "chỉ của cá nhân", "of an individual only")
                .require(
                        "/birthYear",
                        birthYear == null || (birthYear >= FIRST_YEAR && birthYear <= LAST_YEAR),
                        "một năm từ 1850 đến 2100",
                        "a year, 1850 to 2100");
    }

    /** Nothing that may be of a person goes into the record of the act. */
    @Override
    public @Nullable String reason() {
        return null;
    }

    @Override
    public @Nullable String document() {
        return null;
    }
}
