package vn.ntm.awards.recipient.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.UnitCode;

/**
 * Which recipients are wanted; what is absent does not narrow.
 *
 * @param name words of the name; accents and case do not matter
 * @param unit the unit of the recipient, or one above it on the day of its code
 * @param callers the unit of whoever asks: of recipients elsewhere nothing is shown
 */
public record RecipientFilter(
        @Nullable String name,
        @Nullable RecipientKind kind,
        @Nullable UnitCode unit,
        @Nullable UnitCode callers) {}
