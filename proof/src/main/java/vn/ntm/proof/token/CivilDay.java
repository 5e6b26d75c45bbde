package vn.ntm.proof.token;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Days, as they begin and are written in Việt Nam. */
public final class CivilDay {

    /** Việt Nam has had no other time since 1975, and nothing that is signed is as old. */
    public static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private CivilDay() {}

    /** When it begins. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(VIETNAM);
    }

    public static boolean isWritten(String text) {
        try {
            return WRITTEN.matcher(text).matches()
                    && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException _) {
            return false;
        }
    }
}
