package vn.ntm.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The statistics office's code of an administrative unit: 2 digits for a province, 3 for a district, 5 for a commune. A
 * code is reused by later units, so it names one unit only together with a day.
 */
@Schema(implementation = String.class, pattern = "^(\\d{2}|\\d{3}|\\d{5})$", examples = "18568")
public record UnitCode(@JsonValue String value) implements Comparable<UnitCode> {

    private static final Pattern FORM = Pattern.compile("\\d{2}|\\d{3}|\\d{5}");

    /** @throws IllegalArgumentException unless the value has 2, 3 or 5 digits */
    public UnitCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("a unit code has 2, 3 or 5 digits: " + value);
        }
    }

    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
