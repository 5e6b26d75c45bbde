package vn.ntm.ocop.proof.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.proof.key.KeyRing;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.certificate.CertificateVerifier;
import vn.ntm.proof.certificate.Verification;

/** Checks a token as anyone can, with the keys and the list that are at hand here. */
@ApplicationScoped
public class VerifyToken {

    private final KeyRing keys;
    private final ListCertificateStatuses statuses;

    VerifyToken(KeyRing keys, ListCertificateStatuses statuses) {
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
        return verifier.verify(text, list(claims.statusList()), CertificateClaims.start(day));
    }

    private @Nullable String list(String address) {
        String before = ListCertificateStatuses.address(keys.issuer(), 0).replaceFirst("0$", "");
        String number = address.startsWith(before) ? address.substring(before.length()) : "";
        return number.matches("[0-9]{1,9}")
                ? statuses.of(Long.parseLong(number))
                        .map(StatusListAnswer::token)
                        .orElse(null)
                : null;
    }
}
