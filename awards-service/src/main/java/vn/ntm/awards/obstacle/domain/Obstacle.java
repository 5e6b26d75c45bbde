package vn.ntm.awards.obstacle.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/**
 * What stands in the way of an award to a recipient, from a day until it is over. Not public.
 *
 * @param version how many moves it has had
 * @param began the first day on which it stood in the way
 * @param ended the first day on which it did no longer; absent while it is pending
 * @param source the document of the last move
 * @param note why, in the words of whoever made the last move
 */
public record Obstacle(
        UUID id,
        int version,
        UUID recipient,
        ObstacleKind kind,
        ObstacleState state,
        LocalDate began,
        @Nullable LocalDate ended,
        String source,
        Confidence confidence,
        @Nullable String note) {

    /** Whether it stood in the way on the day. */
    public boolean pendingOn(LocalDate day) {
        return switch (state) {
            case WITHDRAWN -> false;
            case PENDING, ENDED -> !day.isBefore(began) && (ended == null || day.isBefore(ended));
        };
    }

    /** Whether what was achieved before its end does not count on the day: a discipline that was over by then. */
    public boolean countsFromItsEndOn(LocalDate day) {
        return kind == ObstacleKind.DISCIPLINE && state == ObstacleState.ENDED && ended != null && !day.isBefore(ended);
    }

    /** The same, over since the day, by this document. */
    public Obstacle endedOn(LocalDate day, String document, @Nullable String reason) {
        return moved(ObstacleState.ENDED, day, document, reason);
    }

    /** The same, as never having stood in the way, by this document. */
    public Obstacle withdrawn(String document, @Nullable String reason) {
        return moved(ObstacleState.WITHDRAWN, null, document, reason);
    }

    private Obstacle moved(ObstacleState next, @Nullable LocalDate end, String document, @Nullable String reason) {
        return new Obstacle(id, version + 1, recipient, kind, next, began, end, document, Confidence.HIGH, reason);
    }
}
