package vn.ntm.ocop.register.persistence;

import java.util.List;
import vn.ntm.ocop.certificate.domain.life.CertificateState;

/** The numbers by which the database knows the states. */
final class StateNumbers {

    private static final List<CertificateState> STATES = List.of(
            CertificateState.NOT_YET_VALID,
            CertificateState.ACTIVE,
            CertificateState.EXTENDED,
            CertificateState.UNDER_VERIFICATION,
            CertificateState.EXPIRED,
            CertificateState.SUPERSEDED,
            CertificateState.REVOKED,
            CertificateState.WITHDRAWN,
            CertificateState.UNKNOWN);

    private StateNumbers() {}

    static int of(CertificateState state) {
        return STATES.indexOf(state);
    }

    static CertificateState state(int number) {
        return STATES.get(number);
    }
}
