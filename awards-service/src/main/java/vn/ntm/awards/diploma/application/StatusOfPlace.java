package vn.ntm.awards.diploma.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.RegisteredCommendation;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.proof.commendation.CommendationStatus;

/** What has become of what was signed, as a function of the facts: nothing sets it. */
final class StatusOfPlace {

    private StatusOfPlace() {}

    /** @param onFile as the register shows it now; absent if it no longer holds it for one */
    static CommendationStatus of(Place signed, @Nullable RegisteredCommendation onFile, LocalDate today) {
        if (onFile == null) {
            return CommendationStatus.CORRECTED;
        }
        return switch (onFile.award().state(today)) {
            case ANNULLED -> CommendationStatus.ANNULLED;
            case STANDING -> compared(signed, onFile.commendation());
        };
    }

    private static CommendationStatus compared(Place signed, Commendation commendation) {
        boolean same = CommendationContent.missing(commendation).isEmpty()
                && CommendationContent.of(commendation).hash().equals(signed.content());
        return same ? CommendationStatus.VALID : CommendationStatus.CORRECTED;
    }
}
