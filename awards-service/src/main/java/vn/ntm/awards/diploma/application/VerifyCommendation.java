package vn.ntm.awards.diploma.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.ntm.proof.commendation.CommendationClaims;
import vn.ntm.proof.commendation.CommendationVerdict;
import vn.ntm.proof.commendation.CommendationVerifier;
import vn.ntm.proof.token.Verification;
import vn.ntm.proving.key.KeyRing;
import vn.ntm.proving.status.StatusLists;

/** Checks a token as anyone can, with the keys and the list that are at hand here. */
@ApplicationScoped
public class VerifyCommendation {

    private final KeyRing keys;
    private final StatusLists statuses;

    VerifyCommendation(KeyRing keys, StatusLists statuses) {
        this.keys = keys;
        this.statuses = statuses;
    }

    public Verification<CommendationVerdict, CommendationClaims> of(String text, LocalDate day) {
        return statuses.checked(new CommendationVerifier(keys.open()), text, day);
    }
}
