package vn.ntm.ocop.inspection.domain;

import java.util.UUID;
import vn.ntm.ocop.certificate.domain.life.CertificateState;

/** Why the rules do not take the record of a post-check. */
public sealed interface InspectionRejection {

    /** There was no such certificate yet. */
    record BeforeTheCertificate(UUID certificate) implements InspectionRejection {}

    /** The certificate had ended, so it could keep no criteria. */
    record CertificateHadEnded(UUID certificate, CertificateState state) implements InspectionRejection {}

    /** The ministry inspects products that have not five stars, and the record does not say why. */
    record NeedNotSaid() implements InspectionRejection {}
}
