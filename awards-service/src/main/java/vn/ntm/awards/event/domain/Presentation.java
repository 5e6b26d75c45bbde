package vn.ntm.awards.event.domain;

import org.jspecify.annotations.Nullable;

/**
 * How something was handed over.
 *
 * @param ceremony the code of the ceremony; absent if in none
 * @param point of the ceremony, by its number; absent where no source says it
 * @param place in the order of the point, the first is 1; absent where nobody said it
 * @param receivedBy who took it; absent where no source says it
 */
public record Presentation(
        @Nullable String ceremony,
        @Nullable Integer point,
        @Nullable Integer place,
        @Nullable ReceivedBy receivedBy) {}
