package vn.ntm.kernel.web;

import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/** The two times that every read of facts takes. */
public class AsOfParameters {

    /** How far two machines' clocks may lie apart. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    @QueryParam("validOn")
    @Parameter(description = "The day that the question is about, in Việt Nam; today if absent", example = "2023-12-31")
    @Nullable LocalDate validOn;

    @QueryParam("knownAt")
    @Parameter(
            description = "What was on file at this instant answers; now if absent",
            example = "2026-11-23T08:00:00Z")
    @Nullable Instant knownAt;

    /** The day that the caller named, if one was named. */
    public @Nullable LocalDate day() {
        return validOn;
    }

    /** The instant that the caller named, if one was named. */
    public @Nullable Instant instant() {
        return knownAt;
    }

    public AsOf asOf(Calendar calendar) {
        return asOf(calendar, calendar.today());
    }

    /**
     * The times of a page: the first page decides for the whole list.
     *
     * @throws Refusal if the caller names other times than the cursor was given for
     */
    public AsOf asOf(Calendar calendar, Optional<Cursor> cursor) {
        return asOf(calendar, cursor, calendar.today());
    }

    /** The times of a page, with the day that is meant if the caller names none. */
    public AsOf asOf(Calendar calendar, Optional<Cursor> cursor, LocalDate usual) {
        AsOf asked = asOf(calendar, usual);
        AsOf first = cursor.map(Cursor::asOf).orElse(asked);
        boolean otherDay = validOn != null && !validOn.equals(first.validOn());
        boolean otherInstant = knownAt != null && !knownAt.equals(first.knownAt());
        if (otherDay || otherInstant) {
            throw new Refusal(CommonProblem.INVALID_CURSOR, Map.of());
        }
        return first;
    }

    /** @param usual the day that is meant if the caller names none */
    public AsOf asOf(Calendar calendar, LocalDate usual) {
        return new AsOf(validOn == null ? usual : validOn, knownAt(knownAt, calendar.now()));
    }

    /**
     * The instant that is meant by a question that names its day otherwise.
     *
     * @throws Refusal if it has not come yet
     */
    public static Instant knownAt(@Nullable Instant asked, Instant now) {
        if (asked == null) {
            return now;
        }
        if (asked.isAfter(now.plus(CLOCK_TOLERANCE))) {
            throw new Refusal(
                    CommonProblem.INVALID_PARAMETER,
                    Map.of(),
                    List.of(new Refusal.Reason(
                            Refusal.Place.PARAMETER,
                            "knownAt",
                            new Bilingual("chưa tới thời điểm này", "this instant has not come yet"))));
        }
        return asked;
    }
}
