package vn.ntm.criteria.report.domain;

import java.util.regex.Pattern;

/**
 * An answer of which a report was made, known again by its hash.
 *
 * @param name what was asked, such as {@code ocop.figures.2023}
 * @param hash SHA-256 of what was answered, in lower-case hexadecimal
 */
public record ReportInput(String name, String hash) {

    /** Words of lower case letters and digits, with dots and hyphens between them. */
    public static final String NAME = "^[a-z0-9]+([.-][a-z0-9]+)*$";

    public static final int LONGEST_NAME = 100;

    /** SHA-256 as it is written here. */
    public static final String HASH = "^[0-9a-f]{64}$";

    private static final Pattern NAME_FORM = Pattern.compile(NAME);
    private static final Pattern HASH_FORM = Pattern.compile(HASH);

    public static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && NAME_FORM.matcher(text).matches();
    }

    public static boolean isHash(String text) {
        return HASH_FORM.matcher(text).matches();
    }
}
