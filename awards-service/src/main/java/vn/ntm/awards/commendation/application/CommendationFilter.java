package vn.ntm.awards.commendation.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.CommendationState;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * Which commendations are wanted; what is absent does not narrow.
 *
 * @param unit the unit of the recipients, or one above it on the day of the commendation; recipients without a unit are
 *     the province's
 * @param todaysUnit a unit in which that of the recipients lies on the day of the question, through all changes of the units
 * @param state where it stands on the day of the question
 * @param withAmount whether an amount of money is on file
 */
public record CommendationFilter(
        @Nullable ProgrammeYear programmeYear,
        Recipient recipient,
        Award award,
        Ground ground,
        @Nullable UnitCode unit,
        @Nullable UnitCode todaysUnit,
        @Nullable CommendationState state,
        @Nullable Boolean withAmount) {

    /**
     * Who was commended.
     *
     * @param name words of a name that is public, accents and case aside
     * @param id of a recipient whose name is public
     * @param named whether the name is public
     */
    public record Recipient(
            @Nullable RecipientKind kind,
            @Nullable String name,
            @Nullable UUID id,
            @Nullable Boolean named) {}

    /**
     * With what.
     *
     * @param form as printed; accents and case do not matter
     * @param code of the form
     */
    public record Award(
            @Nullable String form,
            @Nullable String code,
            @Nullable MeritKind meritKind,
            @Nullable String regime,
            @Nullable UUID campaign) {}

    /**
     * By which decision.
     *
     * @param decisionNumber as printed; accents and case do not matter
     * @param issuer as printed; accents and case do not matter
     * @param issuerKind what kind of issuer that is, by its code
     */
    public record Ground(
            @Nullable String decisionNumber,
            @Nullable String issuer,
            @Nullable String issuerKind) {}
}
