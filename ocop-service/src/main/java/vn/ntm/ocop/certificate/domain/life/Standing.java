package vn.ntm.ocop.certificate.domain.life;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a certificate stands on a day, and why.
 *
 * @param successor what took its place, if that is the reason
 */
public record Standing(
        CertificateState state,
        StateReason reason,
        @Nullable UUID successor) {

    static Standing of(CertificateState state, StateReason reason) {
        return new Standing(state, reason, null);
    }

    static Standing unknown(StateReason reason) {
        return of(CertificateState.UNKNOWN, reason);
    }

    public Validity validity() {
        return state.validity();
    }
}
