package vn.ntm.proof.token;

import java.util.regex.Pattern;

/** The token in what was scanned or pasted: a QR code of ours has it behind the address of the page that checks it. */
final class ScannedToken {

    /** Characters; a token of ours has some 900. */
    private static final int LONGEST = 8192;

    private static final Pattern AROUND = Pattern.compile("\\A[ \\t\\r\\n]+|[ \\t\\r\\n]+\\z");

    private ScannedToken() {}

    static String in(String text) {
        String stripped = stripped(text);
        return stripped.substring(stripped.lastIndexOf('#') + 1);
    }

    static String stripped(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    static boolean isTooLong(String token) {
        return token.length() > LONGEST;
    }
}
