package vn.ntm.criteria.criteriaset.domain;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A version of a criteria set. A number of a criterion or an indicator means something only together with it.
 *
 * @param code of the set, such as {@code NTM_XA_2021_2025}
 * @param number from 1 on
 */
public record SetVersion(String code, int number) implements Comparable<SetVersion> {

    public static final int LAST = 999;

    /** The form of a code. */
    public static final String FORM = "^[A-Z][A-Z0-9_]{1,39}$";

    private static final Pattern CODE = Pattern.compile(FORM);
    private static final Comparator<SetVersion> ORDER =
            Comparator.comparing(SetVersion::code).thenComparingInt(SetVersion::number);

    /** @throws IllegalArgumentException if the code or the number has another form */
    public SetVersion {
        if (!isCode(code) || number < 1 || number > LAST) {
            throw new IllegalArgumentException("no version of a criteria set: " + code + "/" + number);
        }
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    @Override
    public int compareTo(SetVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code + "/" + number;
    }
}
