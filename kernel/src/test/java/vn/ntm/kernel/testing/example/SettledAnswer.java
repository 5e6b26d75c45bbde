package vn.ntm.kernel.testing.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.kernel.time.Calendar;

/**
 * An answer without what is another at every run: identifiers, instants, the day, hashes, keys, cursors and places in the audit become
 * fixed values of the same form, the same where they were the same. Long lists are cut.
 */
final class SettledAnswer {

    /** Of each list of an answer that many elements are shown. */
    private static final int SHOWN = 2;

    /** An identifier that nothing has is asked for on purpose, and stays. */
    static final String NOBODY = new UUID(0, 0).toString();

    /** The trace of every question, and of whatever was done before. */
    static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static final String ASKED_AT = "2026-03-05T01:00:00Z";
    private static final String DONE_AT = "2026-03-05T00:59:00Z";
    private static final String DAY = "2026-03-05";
    private static final Set<String> DAYS = Set.of("validOn", "unitOn", "answeredOn", "producedOn", "heldOn");
    private static final String LATE = "daysLate";
    private static final String LAST_DAY = "lastDay";
    private static final String CURSOR = "WyJleGFtcGxlIiwxXQ";
    private static final Set<String> CURSORS = Set.of("next", "cursor");
    private static final Set<String> PLACES = Set.of("sequence", "position");

    /** The parts of a public key; what is shown for each is of RFC 7517. */
    private static final Set<String> KEY_PARTS = Set.of("kid", "x", "y");

    private static final String KEY_PART = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
    /** The number of a key that was drawn for a test. */
    private static final String KEY_ID = "keyId";

    private static final String A_KEY = "1843265079";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Something signed, which has another signature at every run. */
    private static final Pattern SIGNED = Pattern.compile("eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private static final String A_SIGNED_TEXT = "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl";

    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";
    private static final Pattern KNOWN_AT = Pattern.compile("(?<=knownAt=)\\d{4}-\\d\\d-\\d\\dT[0-9:.%A]+Z");
    static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private final Map<String, String> seen = new HashMap<>();
    private final String today = LocalDate.now(Calendar.VIETNAM).toString();
    private final boolean namesToday;
    private final boolean cut;

    private SettledAnswer(Question asked, boolean cut) {
        this.namesToday = (asked.target() + asked.body().orElse("")).contains(today);
        this.cut = cut;
    }

    /**
     * @param asked what is answered: a day that it names stays, though it be today
     * @param cut whether lists are cut
     * @param members the only ones that are shown, if any are named
     */
    static JsonNode of(Question asked, JsonNode answer, boolean cut, List<String> members) {
        JsonNode settled = new SettledAnswer(asked, cut).settled("", answer);
        return settled instanceof ObjectNode object && !members.isEmpty() ? object.retain(members) : settled;
    }

    /** A file of lines, settled alike. */
    static String of(Question asked, String lines) {
        String identified = new SettledAnswer(asked, false).text("", lines);
        return Pattern.compile(INSTANT).matcher(identified).replaceAll(DONE_AT);
    }

    private JsonNode settled(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode result = JSON.objectNode();
            object.properties()
                    .forEach(member -> result.set(member.getKey(), settled(member.getKey(), member.getValue())));
            return countsToToday(object) ? result.put(LATE, 1) : result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = JSON.arrayNode();
            array.valueStream()
                    .limit(cut ? SHOWN : Integer.MAX_VALUE)
                    .forEach(element -> result.add(settled(name, element)));
            return result;
        }
        if (PLACES.contains(name) && node.isNumber()) {
            return JSON.numberNode(1);
        }
        return node instanceof TextNode text ? JSON.textNode(text(name, text.asText())) : node;
    }

    /** Whether it says how late it is by now. */
    private boolean countsToToday(ObjectNode term) {
        return term.hasNonNull(LATE)
                && term.hasNonNull(LAST_DAY)
                && LocalDate.parse(term.get(LAST_DAY).asText())
                        .plusDays(term.get(LATE).asLong())
                        .toString()
                        .equals(today);
    }

    private String text(String name, String text) {
        if (CURSORS.contains(name)) {
            return CURSOR;
        }
        if (text.matches(INSTANT)) {
            return name.equals("knownAt") || name.equals("asOf") ? ASKED_AT : DONE_AT;
        }
        if (SIGNED.matcher(text).matches()) {
            return A_SIGNED_TEXT;
        }
        if (KEY_PARTS.contains(name)) {
            return KEY_PART;
        }
        if (name.equals(KEY_ID)) {
            return A_KEY;
        }
        if (name.equals("traceId")) {
            return TRACE;
        }
        if (DAYS.contains(name) && text.equals(today) && !namesToday) {
            return DAY;
        }
        String known = KNOWN_AT.matcher(text).replaceAll(URLEncoder.encode(ASKED_AT, UTF_8));
        String day = name.equals("detail") ? "" : "validOn=";
        String dated = namesToday ? known : known.replace(day + today, day + DAY);
        String identified = ID.matcher(dated).replaceAll(found -> fixed(found, SettledAnswer::identifier));
        return HASH.matcher(identified).replaceAll(found -> fixed(found, SettledAnswer::hash));
    }

    private String fixed(MatchResult found, IntFunction<String> value) {
        if (found.group().equals(NOBODY)) {
            return NOBODY;
        }
        return Matcher.quoteReplacement(seen.computeIfAbsent(found.group(), _ -> value.apply(seen.size() + 1)));
    }

    private static String identifier(int number) {
        return "019ab1c2-0000-7000-8000-%012d".formatted(number);
    }

    private static String hash(int number) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(("example " + number).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
