package vn.ntm.awards.achievement.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.kernel.UnitCode;

/**
 * Which achievements are wanted; what is absent does not narrow.
 *
 * @param unit the unit of the recipient, or one above it on the day of its code
 * @param initiative the number of an initiative on which it rests
 * @param confirmed whether it is confirmed as it is written
 * @param callers the unit of whoever asks: of recipients elsewhere nothing is shown
 */
public record AchievementFilter(
        @Nullable UUID recipient,
        @Nullable UUID campaign,
        @Nullable UnitCode unit,
        @Nullable MeritKind merit,
        @Nullable String initiative,
        @Nullable Boolean confirmed,
        @Nullable UnitCode callers) {}
