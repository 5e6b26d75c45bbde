package vn.ntm.awards.obstacle.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.application.HeldAboutPerson;

/** What is on file of a person as standing in the way of an award. Who answers the person looks at it before handing it out. */
@ApplicationScoped
class ObstaclesOfPerson implements HeldAboutPerson {

    private final Obstacles obstacles;

    ObstaclesOfPerson(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public List<Held> of(UUID recipient, Instant knownAt) {
        return obstacles.history(recipient, knownAt).stream()
                .map(ObstaclesOfPerson::held)
                .toList();
    }

    private static Held held(RecordedObstacle recorded) {
        var obstacle = recorded.obstacle();
        Map<String, @Nullable Object> says = new HashMap<>();
        says.put("obstacleId", obstacle.id());
        says.put("kind", obstacle.kind());
        says.put("state", obstacle.state());
        says.put("beganOn", obstacle.began());
        says.put("endedOn", obstacle.ended());
        says.put("source", obstacle.source());
        says.put("confidence", obstacle.confidence());
        says.put("note", obstacle.note());
        return new Held("OBSTACLE", recorded.recordedAt(), says);
    }
}
