package vn.ntm.criteria.assessment.rest.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.RecordedValue;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;

/**
 * A value on file.
 *
 * @param indicator the code of the indicator in the set
 * @param numerator of a share, which is kept by its parts
 * @param notApplicable why the unit has nothing that the indicator measures
 * @param source who or what says so
 * @param evidence where the proof is kept
 * @param evidenceHash SHA-256 of the proof
 * @param act by which it was recorded; the audit says whose act it was
 */
@Schema(name = "IndicatorValue")
public record ValueView(
        String indicator,
        UnitOfMeasure unit,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal partAmount,
        @Nullable BigDecimal partNumerator,
        @Nullable BigDecimal partDenominator,
        @Nullable Boolean passed,
        @Nullable String step,
        @Nullable String notApplicable,
        String source,
        @Nullable String evidence,
        @Nullable String evidenceHash,
        Instant recordedAt,
        UUID act) {

    static ValueView of(RecordedValue recorded) {
        var value = recorded.value();
        var ground = recorded.ground();
        return new ValueView(
                value.indicator(),
                value.unit(),
                value.amount(),
                value.numerator(),
                value.denominator(),
                value.partAmount(),
                value.partNumerator(),
                value.partDenominator(),
                value.passed(),
                value.step(),
                value.notApplicable(),
                ground.source(),
                ground.evidence(),
                ground.evidenceHash(),
                recorded.recordedAt(),
                recorded.act());
    }
}
