package vn.ntm.awards.nomination.application.opening;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.awards.nomination.application.Grounds;
import vn.ntm.awards.nomination.domain.NominationFlow;
import vn.ntm.kernel.UnitCode;

/**
 * What somebody is nominated for: the recipient, the kind of merit and the campaign are those of the achievement.
 *
 * @param form the code of the form
 * @param unit that proposes, or of which the proposer is
 * @param proposer its name, where it is not the unit itself
 * @param grounds the day is that on which the code means the unit, too
 */
public record Opening(
        NominationFlow flow,
        UUID achievement,
        String form,
        ProposerKind kind,
        UnitCode unit,
        @Nullable String proposer,
        Grounds grounds) {

    public Opening {
        if (!unitProposes(kind) && proposer == null) {
            throw new IllegalArgumentException(kind + " has a name");
        }
    }

    /** Whether the unit itself proposes, so that nobody else has to be named. */
    public static boolean unitProposes(ProposerKind kind) {
        return switch (kind) {
            case COMMUNE, DISTRICT -> true;
            case DEPARTMENT, MASS_ORGANISATION, ENTERPRISE -> false;
        };
    }

    LocalDate day(LocalDate today) {
        LocalDate on = grounds.on();
        return on == null ? today : on;
    }
}
