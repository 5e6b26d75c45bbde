package vn.ntm.kernel.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/**
 * A target together with where the plan says so.
 *
 * @param wording the words of the plan, in Vietnamese, where they are known
 * @param announcedOn the day of the document; of several, the latest one that the question's day has seen holds
 */
public record PlannedTarget(
        Target target,
        @Nullable String wording,
        @Nullable LocalDate announcedOn,
        String source,
        Confidence confidence,
        @Nullable String note) {}
