package vn.ntm.criteria.assessment.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;

/** Values as tests give them. */
public final class ValuesForTests {

    private ValuesForTests() {}

    public static IndicatorValue number(String number) {
        return new IndicatorValue.Single(new Measured.Amount(new BigDecimal(number)));
    }

    public static IndicatorValue share(String part, String whole) {
        return new IndicatorValue.Single(parts(part, whole));
    }

    public static Measured parts(String part, String whole) {
        return new Measured.Share(new BigDecimal(part), new BigDecimal(whole));
    }

    /** @param words such as {@code amount=1 numerator=2} */
    static GivenValue given(UnitOfMeasure unit, String words) {
        return new GivenValue(
                "1.1",
                unit,
                decimal(words, "amount"),
                decimal(words, "numerator"),
                decimal(words, "denominator"),
                decimal(words, "partAmount"),
                decimal(words, "partNumerator"),
                decimal(words, "partDenominator"),
                word(words, "passed") == null ? null : (Boolean) Boolean.parseBoolean(word(words, "passed")),
                word(words, "step"),
                word(words, "notApplicable"));
    }

    private static @Nullable BigDecimal decimal(String words, String name) {
        String word = word(words, name);
        return word == null ? null : new BigDecimal(word);
    }

    private static @Nullable String word(String words, String name) {
        for (String word : words.split(" ", -1)) {
            if (word.startsWith(name + "=")) {
                return word.substring(name.length() + 1);
            }
        }
        return null;
    }
}
