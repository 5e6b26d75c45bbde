package vn.ntm.awards.obstacle.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.obstacle.domain.ObstacleKind;

/**
 * Which obstacles are wanted; what is absent does not narrow.
 *
 * @param pending whether they stand in the way on the day of the question
 */
public record ObstacleFilter(
        @Nullable UUID recipient,
        @Nullable ObstacleKind kind,
        @Nullable Boolean pending) {}
