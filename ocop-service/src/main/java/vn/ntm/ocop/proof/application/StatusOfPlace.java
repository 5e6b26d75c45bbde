package vn.ntm.ocop.proof.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.proof.status.CertificateStatus;

/** What has become of what was signed, as a function of the facts: nothing sets it. */
final class StatusOfPlace {

    private StatusOfPlace() {}

    /** @param certificate as it is on file now; absent if the register no longer holds it for one */
    static CertificateStatus of(Place signed, @Nullable CertificateOnFile certificate, LocalDate today) {
        if (certificate == null) {
            return CertificateStatus.CORRECTED;
        }
        return switch (certificate.on(today).state()) {
            case REVOKED -> CertificateStatus.REVOKED;
            case WITHDRAWN -> CertificateStatus.WITHDRAWN;
            case SUPERSEDED -> CertificateStatus.SUPERSEDED;
            case UNKNOWN -> CertificateStatus.CORRECTED;
            case NOT_YET_VALID, ACTIVE, EXTENDED, UNDER_VERIFICATION, EXPIRED -> compared(signed, certificate, today);
        };
    }

    private static CertificateStatus compared(Place signed, CertificateOnFile certificate, LocalDate today) {
        if (!CertificateContent.missing(certificate, today).isEmpty()) {
            return CertificateStatus.CORRECTED;
        }
        var content = CertificateContent.of(certificate, today);
        if (!content.hash().equals(signed.content()) || signed.until().isAfter(content.validUntil())) {
            return CertificateStatus.CORRECTED;
        }
        boolean longer = signed.until().isBefore(content.validUntil());
        boolean over = certificate.on(today).state() == CertificateState.EXPIRED;
        return longer && !over ? CertificateStatus.EXTENDED : CertificateStatus.VALID;
    }
}
