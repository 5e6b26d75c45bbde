package vn.ntm.criteria.criteriaset.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.Origin;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.criteria.criteriaset.domain.indicator.ThresholdRule;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;

/** Parts of criteria sets as tests need them. */
public final class SetsForTests {

    public static final Origin READ = new Origin("a test", Confidence.HIGH, null);
    public static final Bilingual NAME = new Bilingual("tên", "name");

    private SetsForTests() {}

    public static SetTerms terms(
            String code, int version, @Nullable String from, @Nullable String to, @Nullable EndBasis basis) {
        return terms(code, version, SetLevel.STANDARD, from, to, basis, new SetTerms.Declared(1, 1));
    }

    public static SetTerms terms(
            String code,
            int version,
            SetLevel level,
            @Nullable String from,
            @Nullable String to,
            @Nullable EndBasis basis,
            SetTerms.Declared declared) {
        return new SetTerms(
                new SetVersion(code, version),
                SetChange.ISSUED,
                SetScope.COMMUNE,
                level,
                NAME,
                AreaScheme.REGION,
                new Decision(
                        "318/QĐ-TTg", "Thủ tướng Chính phủ", LocalDate.parse("2022-03-08"), "a test", Confidence.HIGH),
                new SetTerms.Validity(day(from), day(to), basis),
                declared,
                null);
    }

    public static Criterion criterion(int number) {
        return new Criterion(number, null, NAME, null, READ);
    }

    public static Criterion added(int number) {
        return new Criterion(number, null, NAME, new UnitCode("42"), READ);
    }

    public static Indicator indicator(String code, IndicatorKind kind, UnitOfMeasure unit) {
        return new Indicator(
                code,
                Integer.parseInt(code.substring(0, code.indexOf('.'))),
                NAME,
                kind,
                unit,
                null,
                List.of(),
                false,
                null,
                READ);
    }

    public static Threshold level(String indicator, Area area, @Nullable Integer year, @Nullable String amount) {
        return threshold(indicator, area, year, null, amount, null, null, Certainty.CONFIRMED);
    }

    public static Threshold threshold(
            String indicator,
            Area area,
            @Nullable Integer year,
            @Nullable ThresholdRule rule,
            @Nullable String amount,
            @Nullable String part,
            @Nullable String level,
            Certainty certainty) {
        return new Threshold(
                indicator,
                area,
                year == null ? null : new ProgrammeYear(year),
                rule,
                amount == null ? null : new BigDecimal(amount),
                part == null ? null : new BigDecimal(part),
                level,
                null,
                certainty,
                READ);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
