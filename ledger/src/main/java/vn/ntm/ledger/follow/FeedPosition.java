package vn.ntm.ledger.follow;

import java.time.Instant;

/**
 * How far the feed has been read and filed.
 *
 * @param moves how often it moved, so that of two who read the same only one files it
 */
record FeedPosition(String cursor, Instant movedAt, long moves) {}
