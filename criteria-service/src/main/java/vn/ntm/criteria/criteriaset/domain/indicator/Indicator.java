package vn.ntm.criteria.criteriaset.domain.indicator;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;

/**
 * An indicator (chỉ tiêu) of a criterion.
 *
 * @param code such as {@code 17.10}; {@code 4.x} where its number within the criterion is not known
 * @param criterion the number of its criterion
 * @param unit in which its value is given
 * @param partUnit in which the part of a value of two parts is given
 * @param scale the steps of an ordinal indicator, the lowest first; empty if the scale is not known
 * @param mayNotApply whether a unit can be without what it measures, as craft villages "if any"
 * @param reference of a relative indicator: whose level it is relative to
 */
public record Indicator(
        String code,
        int criterion,
        Bilingual label,
        IndicatorKind kind,
        UnitOfMeasure unit,
        @Nullable UnitOfMeasure partUnit,
        List<String> scale,
        boolean mayNotApply,
        @Nullable Reference reference,
        Origin origin) {

    private static final Pattern CODE = Pattern.compile("\\d{1,2}\\.(\\d{1,2}|x)");

    public Indicator {
        scale = List.copyOf(scale);
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Its place among the indicators of its criterion: 17.2 stands before 17.10. */
    public String order() {
        String number = code.substring(code.indexOf('.') + 1);
        return number.length() == 1 && !number.equals("x") ? "0" + number : number;
    }

    /** An indicator of another set. */
    public record Reference(String set, String indicator) {

        @Override
        public String toString() {
            return set + " " + indicator;
        }
    }
}
