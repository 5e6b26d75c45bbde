package vn.ntm.awards.diploma.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.proof.commendation.CommendationStatus;

/** What has become of what was signed, as a function of the facts: nothing sets it. */
final class StatusOfPlace {

    private StatusOfPlace() {}

    /** @param commendation as it is on file now; absent if the register no longer holds it for one */
    static CommendationStatus of(Place signed, @Nullable Commendation commendation, boolean annulled) {
        if (annulled) {
            return CommendationStatus.ANNULLED;
        }
        boolean same = commendation != null
                && CommendationContent.missing(commendation).isEmpty()
                && CommendationContent.of(commendation).hash().equals(signed.content());
        return same ? CommendationStatus.VALID : CommendationStatus.CORRECTED;
    }
}
