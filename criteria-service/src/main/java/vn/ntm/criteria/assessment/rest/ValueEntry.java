package vn.ntm.criteria.assessment.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.RecordValues.GroundedValue;
import vn.ntm.criteria.assessment.application.RecordedValue;
import vn.ntm.criteria.assessment.domain.GivenValue;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.ledger.request.BodyChecks;

/** The value of an indicator as somebody gives it. */
record ValueEntry(
        @Schema(description = "The code of the indicator in the set", examples = "10.1")
        String indicator,

        @Schema(description = "In which the value is given; it must be the indicator's", examples = "PERCENT")
        UnitOfMeasure unit,

        @Schema(description = "A number, or the total of a value of two parts", examples = "97.5") @Nullable BigDecimal amount,

        @Schema(description = "Of a share, instead of its percentage", examples = "975") @Nullable BigDecimal numerator,

        @Schema(description = "Of how many", examples = "1000") @Nullable BigDecimal denominator,

        @Schema(description = "The part of a value of two parts") @Nullable BigDecimal partAmount,

        @Schema(description = "Of the part, where that is a share") @Nullable BigDecimal partNumerator,

        @Schema(description = "Of the part, where that is a share") @Nullable BigDecimal partDenominator,

        @Schema(description = "Met or not") @Nullable Boolean passed,

        @Schema(minLength = 1, maxLength = LONGEST_STEP, description = "The step of the scale", examples = "KHA")
        @Nullable String step,

        @Schema(
                minLength = 1,
                maxLength = LONGEST_TEXT,
                description = "Why the unit has nothing that the indicator measures")
        @Nullable String notApplicable,

        @Schema(
                minLength = 1,
                maxLength = LONGEST_TEXT,
                description = "Who or what says so; needed to record a value, not to simulate one",
                examples = "Báo cáo thống kê xã")
        @Nullable String source,

        @Schema(minLength = 1, maxLength = LONGEST_TEXT, description = "Where the proof is kept") @Nullable String evidence,

        @Schema(pattern = "^[0-9a-f]{64}$", description = "SHA-256 of the proof, in lower-case hexadecimal") @Nullable String evidenceHash) {

    private static final int LONGEST_STEP = 50;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    void check(BodyChecks checks, String at, boolean grounded) {
        checks.require(
                        at + "/indicator",
                        indicator != null && Indicator.isCode(indicator),
                        "số chỉ tiêu, ví dụ 17.10",
                        "a number such as 17.10")
                .present(at + "/unit", unit)
                .optionalText(at + "/step", step, LONGEST_STEP)
                .optionalText(at + "/notApplicable", notApplicable, LONGEST_TEXT)
                .optionalText(at + "/evidence", evidence, LONGEST_TEXT)
                .require(
                        at + "/evidenceHash",
                        evidenceHash == null || evidenceHash.matches("[0-9a-f]{64}"),
                        "SHA-256, 64 chữ số thập lục phân",
                        "SHA-256 in 64 hexadecimal digits");
        number(checks, at + "/amount", amount);
        number(checks, at + "/numerator", numerator);
        number(checks, at + "/denominator", denominator);
        number(checks, at + "/partAmount", partAmount);
        number(checks, at + "/partNumerator", partNumerator);
        number(checks, at + "/partDenominator", partDenominator);
        if (grounded) {
            checks.text(at + "/source", source, LONGEST_TEXT);
        } else {
            checks.optionalText(at + "/source", source, LONGEST_TEXT);
        }
    }

    GivenValue toDomain() {
        return new GivenValue(
                indicator,
                unit,
                amount,
                numerator,
                denominator,
                partAmount,
                partNumerator,
                partDenominator,
                passed,
                step,
                notApplicable);
    }

    GroundedValue grounded() {
        return new GroundedValue(
                toDomain(), new RecordedValue.Ground(java.util.Objects.requireNonNull(source), evidence, evidenceHash));
    }

    private static void number(BodyChecks checks, String pointer, @Nullable BigDecimal number) {
        checks.require(
                pointer,
                number == null || fits(number),
                "số không âm, nhiều nhất 18 chữ số và 6 chữ số thập phân",
                "not negative, at most 18 digits and 6 decimals");
    }

    private static boolean fits(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return number.signum() >= 0
                && plain.scale() <= MOST_DECIMALS
                && (long) plain.precision() - plain.scale() <= MOST_DIGITS;
    }
}
