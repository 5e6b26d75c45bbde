package vn.ntm.ocop.proof.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.certificate.CertificateVerifier;
import vn.ntm.proof.certificate.Verification;
import vn.ntm.proving.key.KeyRing;
import vn.ntm.proving.status.StatusListAnswer;
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

    public Verification of(String text, LocalDate day) {
        var verifier = new CertificateVerifier(keys.open());
        Verification bare = verifier.verify(text, null, CertificateClaims.start(day));
        CertificateClaims claims = bare.claims();
        if (claims == null) {
            return bare;
        }
        String list =
                statuses.at(claims.statusList()).map(StatusListAnswer::token).orElse(null);
        return verifier.verify(text, list, CertificateClaims.start(day));
    }
}
