package vn.ntm.ledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a text what looks like the number of an identity card: twelve digits, or the nine of the card before it, with
 * single blanks or dots between them or without, beside other numbers or alone. An amount of money, a day, an identifier
 * and an address on the web are none.
 */
public final class IdentityNumbers {

    private static final int OF_TODAY = 12;
    private static final int OF_BEFORE = 9;

    /** With something between every two digits. */
    private static final int LONGEST = 2 * OF_TODAY - 1;

    /** An address on the web, and an identifier as this suite gives them. */
    private static final Pattern OTHERWISE_MEANT = Pattern.compile(
            "\\b(?:https?://|www\\.)\\S+|\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b",
            Pattern.CASE_INSENSITIVE);

    /** As many digits as stand together; the usual short names of the cards may stand right before them. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?:(?<![\\p{L}\\d_])(?<!(?<!\\d)\\d{1,3},)|(?<=CCCD|CMND|CMT|số))\\d(?:[ .\\u00a0]?\\d)*+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WORD = Pattern.compile("[^ \\u00a0]+");

    /** What makes the digits before it a part of something else: a letter, a digit, or decimals. */
    private static final Pattern MORE = Pattern.compile("[\\p{L}\\d_]|,\\d{1,3}(?!\\d)");

    private static final Pattern MONEY = Pattern.compile(
            "[ \\u00a0]?(?:đồng|đ|vnđ|vnd|triệu|tỷ|tỉ)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
        return DIGITS.matcher(left)
                .results()
                .flatMap(found -> pieces(found).stream())
                .anyMatch(piece -> piece.isOne(left));
    }

    /** What can be one number where digits stand together: all of them, each word, or words of one length in a row. */
    private static List<Piece> pieces(MatchResult found) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(found.start(), found.end()));
        Piece row = new Piece(found.start(), found.start());
        int length = 0;
        Matcher words = WORD.matcher(found.group());
        while (words.find()) {
            var word = new Piece(found.start() + words.start(), found.start() + words.end());
            if (word.length() == length) {
                row = new Piece(row.start(), word.end());
            } else {
                pieces.add(row);
                row = word;
                length = word.length();
            }
            pieces.add(word);
        }
        pieces.add(row);
        return pieces;
    }

    /** From where to where in the text. */
    private record Piece(int start, int end) {

        int length() {
            return end - start;
        }

        boolean isOne(String text) {
            if (length() < OF_BEFORE || length() > LONGEST) {
                return false;
            }
            String says = text.substring(start, end);
            long digits = says.chars().filter(Character::isDigit).count();
            return (digits == OF_TODAY || digits == OF_BEFORE)
                    && !DAYS.matcher(says).matches()
                    && !isFollowedBy(MONEY, text)
                    && !isFollowedBy(MORE, text);
        }

        private boolean isFollowedBy(Pattern what, String text) {
            return what.matcher(text).region(end, text.length()).lookingAt();
        }
    }
}
