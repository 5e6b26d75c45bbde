package vn.ntm.awards.commendation.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a commendation came of, where it was decided here.
 *
 * @param recipient who was commended
 * @param achievement that earned it
 * @param campaign in which it was granted; absent if in none
 * @param form the code of the form
 * @param regime the code of the rules to which the nomination keeps
 */
public record Award(
        UUID decision,
        UUID nomination,
        UUID recipient,
        UUID achievement,
        @Nullable UUID campaign,
        String form,
        MeritKind merit,
        String regime) {}
