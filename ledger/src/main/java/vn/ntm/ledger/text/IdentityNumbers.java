package vn.ntm.ledger.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds in a text what looks like the number of an identity card: twelve digits, or the nine of the card before it, with
 * single blanks or dots between them or without. An amount of money, a day, an identifier and an address on the web are
 * none.
 */
public final class IdentityNumbers {

    private static final int OF_TODAY = 12;
    private static final int OF_BEFORE = 9;

    /** An address on the web, and an identifier as this suite gives them. */
    private static final Pattern OTHERWISE_MEANT = Pattern.compile(
            "\\b(?:https?://|www\\.)\\S+|\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b",
            Pattern.CASE_INSENSITIVE);

    /** As many digits as stand together; the usual short names of the cards may stand right before them. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?:(?<![\\p{L}\\d_])(?<!\\d,)|(?<=CCCD|CMND|CMT))\\d(?:[ .\\u00a0]?\\d)*+(?![\\p{L}\\d_]|,\\d)");

    private static final Pattern MONEY = Pattern.compile(
            "^[ \\u00a0]?(?:đồng|đ|vnđ|vnd|triệu|tỷ|tỉ)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A day, or years one after the other. */
    private static final Pattern DAYS = Pattern.compile(
            "(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?:19|20)\\d\\d\\b.*|(?:19|20)\\d\\d(?:[ \\u00a0](?:19|20)\\d\\d)+");

    private IdentityNumbers() {}

    /** Whether there is one in the text. */
    public static boolean areIn(String text) {
        if (text.length() < OF_BEFORE) {
            return false;
        }
        String left = OTHERWISE_MEANT.matcher(text).replaceAll(" ; ");
        return DIGITS.matcher(left).results().anyMatch(found -> isOne(found, left));
    }

    private static boolean isOne(MatchResult found, String text) {
        long digits = found.group().chars().filter(Character::isDigit).count();
        return List.of((long) OF_TODAY, (long) OF_BEFORE).contains(digits)
                && !DAYS.matcher(found.group()).matches()
                && !MONEY.matcher(text.substring(found.end())).find();
    }
}
