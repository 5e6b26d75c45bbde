package vn.ntm.criteria.assessment.rest.answer;

import java.math.BigDecimal;
import java.util.List;
import vn.ntm.criteria.assessment.domain.verdict.Requirement;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.kernel.Bilingual;

/** What is required, in words. */
final class Rules {

    private Rules() {}

    static Bilingual worded(Requirement requirement, UnitOfMeasure unit) {
        return switch (requirement) {
            case Requirement.AtLeast(BigDecimal bound) ->
                new Bilingual("tối thiểu " + vi(bound, unit), "at least " + en(bound, unit));
            case Requirement.AtMost(BigDecimal bound) ->
                new Bilingual("tối đa " + vi(bound, unit), "at most " + en(bound, unit));
            case Requirement.Pass() -> new Bilingual("đạt", "met");
            case Requirement.AtLeastStep(String step, List<String> _) ->
                new Bilingual("từ bậc " + step + " trở lên", "step " + step + " or higher");
            case Requirement.TwoParts(BigDecimal total, BigDecimal part) ->
                new Bilingual(
                        "tối thiểu %s, trong đó tối thiểu %s".formatted(vi(total, unit), decimal(part, ',')),
                        "at least %s, of which at least %s".formatted(en(total, unit), decimal(part, '.')));
        };
    }

    private static String vi(BigDecimal number, UnitOfMeasure unit) {
        return (decimal(number, ',')
                        + switch (unit) {
                            case PERCENT -> " %";
                            case HOUSE -> " nhà";
                            case MILLION_VND_PER_PERSON_YEAR -> " triệu đồng/người/năm";
                            case M2_PER_PERSON -> " m²/người";
                            case LITRE_PER_PERSON_DAY -> " lít/người/ngày";
                            case YEAR -> " năm";
                            case COUNT, PASS, LEVEL -> "";
                        })
                .strip();
    }

    private static String en(BigDecimal number, UnitOfMeasure unit) {
        return (decimal(number, '.')
                        + switch (unit) {
                            case PERCENT -> " %";
                            case HOUSE -> " houses";
                            case MILLION_VND_PER_PERSON_YEAR -> " million VND per person and year";
                            case M2_PER_PERSON -> " m² per person";
                            case LITRE_PER_PERSON_DAY -> " litres per person and day";
                            case YEAR -> " years";
                            case COUNT, PASS, LEVEL -> "";
                        })
                .strip();
    }

    private static String decimal(BigDecimal number, char point) {
        return number.stripTrailingZeros().toPlainString().replace('.', point);
    }
}
