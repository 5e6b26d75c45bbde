package vn.ntm.awards.match.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;

/**
 * Which pairs are wanted; what is absent does not narrow.
 *
 * @param recipient one of the two
 */
public record MatchFilter(
        MatchState state,
        @Nullable RecipientKind kind,
        @Nullable UUID recipient) {}
