package vn.ntm.awards.match.domain;

import java.util.UUID;

/** Two recipients, in whatever order they are named. */
public record Pair(UUID first, UUID second) {

    /** The same in the order in which they are kept. */
    public static Pair of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
