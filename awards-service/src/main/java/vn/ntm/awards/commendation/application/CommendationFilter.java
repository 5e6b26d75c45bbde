package vn.ntm.awards.commendation.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * Which commendations are wanted; what is absent does not narrow.
 *
 * @param form as printed; accents and case do not matter
 * @param unit the unit of the recipients, or one above it on the day of the commendation; recipients without a unit are
 *     the province's
 * @param decisionNumber as printed
 * @param withAmount whether an amount of money is on file
 */
public record CommendationFilter(
        @Nullable ProgrammeYear programmeYear,
        @Nullable RecipientKind recipientKind,
        @Nullable String form,
        @Nullable UnitCode unit,
        @Nullable String decisionNumber,
        @Nullable Boolean withAmount) {}
