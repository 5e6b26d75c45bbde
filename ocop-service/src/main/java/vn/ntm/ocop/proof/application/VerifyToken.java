package vn.ntm.ocop.proof.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.certificate.CertificateVerifier;
import vn.ntm.proof.certificate.TokenVerdict;
import vn.ntm.proof.token.Verification;
import vn.ntm.proving.key.KeyRing;
import vn.ntm.proving.status.StatusLists;

/** Checks a token as anyone can, with the keys and the list that are at hand here. */
@ApplicationScoped
public class VerifyToken {

    private final KeyRing keys;
    private final StatusLists statuses;

    VerifyToken(KeyRing keys, StatusLists statuses) {
        this.keys = keys;
        this.statuses = statuses;
    }

    public Verification<TokenVerdict, CertificateClaims> of(String text, LocalDate day) {
        return statuses.checked(new CertificateVerifier(keys.open()), text, day);
    }
}
