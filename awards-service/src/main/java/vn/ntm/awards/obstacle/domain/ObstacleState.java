package vn.ntm.awards.obstacle.domain;

/** Where an obstacle stands. */
public enum ObstacleState {
    /** Nobody knows yet when it will be over. */
    PENDING,
    /** It was over on a day. */
    ENDED,
    /** It should never have been on file: it stood in nobody's way. */
    WITHDRAWN
}
