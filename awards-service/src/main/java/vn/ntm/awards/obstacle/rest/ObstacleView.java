package vn.ntm.awards.obstacle.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.obstacle.domain.Obstacle;
import vn.ntm.awards.obstacle.domain.ObstacleKind;
import vn.ntm.awards.obstacle.domain.ObstacleState;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;

/**
 * What stands in the way of an award to a recipient; never public.
 *
 * @param beganOn the first day on which it stood in the way
 * @param endedOn the first day on which it did no longer
 * @param pending whether it stands in the way on the day of the question
 * @param source the document of the last move
 * @param note why, in the words of whoever made the last move
 * @param version to be named in If-Match by whoever moves it on
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "Obstacle")
record ObstacleView(
        UUID obstacleId,
        UUID recipientId,
        ObstacleKind kind,
        ObstacleState state,
        LocalDate beganOn,
        @Nullable LocalDate endedOn,
        boolean pending,
        String source,
        Confidence confidence,
        @Nullable String note,
        int version,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static ObstacleView of(Obstacle obstacle, LocalDate day, @Nullable AsOf asOf) {
        return new ObstacleView(
                obstacle.id(),
                obstacle.recipient(),
                obstacle.kind(),
                obstacle.state(),
                obstacle.began(),
                obstacle.ended(),
                obstacle.pendingOn(day),
                obstacle.source(),
                obstacle.confidence(),
                obstacle.note(),
                obstacle.version(),
                asOf);
    }
}
