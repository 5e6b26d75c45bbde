package vn.ntm.ledger.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/**
 * How far somebody has read, opaque to them.
 *
 * @param database which database it was given for: another one, restored or new, has another order
 * @param horizon of a snapshot, the first transaction that it does not show; 0 in the feed
 * @param transaction the last one of which something was read
 * @param entry the last entry of it that was read
 */
record ChangeCursor(String database, long horizon, long transaction, long entry) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{12}):(\\d{1,18}):(\\d{1,18}):(\\d{1,18})");

    static ChangeCursor start(String database) {
        return new ChangeCursor(database, 0, 0, 0);
    }

    /** @throws Refusal if no feed gave this text */
    static ChangeCursor parse(String text) {
        try {
            var parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), UTF_8));
            if (parts.matches()) {
                return new ChangeCursor(
                        parts.group(1),
                        Long.parseLong(parts.group(2)),
                        Long.parseLong(parts.group(3)),
                        Long.parseLong(parts.group(4)));
            }
        } catch (IllegalArgumentException notOurs) {
            throw refused();
        }
        throw refused();
    }

    boolean ofSnapshot() {
        return horizon > 0;
    }

    ChangeCursor at(long lastTransaction, long lastEntry) {
        return new ChangeCursor(database, horizon, lastTransaction, lastEntry);
    }

    /** Everything before the transaction was read: the feed goes on with it. */
    ChangeCursor feedFrom(long firstUnread) {
        return new ChangeCursor(database, 0, firstUnread, 0);
    }

    String encoded() {
        String parts = database + ":" + horizon + ":" + transaction + ":" + entry;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(UTF_8));
    }

    static Refusal refused() {
        return new Refusal(CommonProblem.INVALID_CURSOR, Map.of());
    }
}
