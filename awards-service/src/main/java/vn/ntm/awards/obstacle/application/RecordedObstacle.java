package vn.ntm.awards.obstacle.application;

import java.time.Instant;
import vn.ntm.awards.obstacle.domain.Obstacle;

/** An obstacle, and when it came on file so. */
public record RecordedObstacle(Obstacle obstacle, Instant recordedAt) {}
