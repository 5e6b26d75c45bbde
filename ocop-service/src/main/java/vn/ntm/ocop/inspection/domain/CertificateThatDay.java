package vn.ntm.ocop.inspection.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.domain.life.CertificateState;

/**
 * A certificate as it stood on the day of a post-check. It is pinned: what is put on file later does not change what was
 * found about it.
 *
 * @param product the key of the product
 * @param stars absent where only the report is on record that it ran out
 * @param asOf the instant whose knowledge the state is
 */
public record CertificateThatDay(
        UUID certificate, String product, @Nullable Integer stars, CertificateState state, Instant asOf) {

    private static final int MINISTRYS_STARS = 5;

    /** Whether it can have kept the criteria: it held, or nobody knows that it did not. */
    boolean mayHold() {
        return switch (state) {
            case ACTIVE, EXTENDED, UNDER_VERIFICATION, UNKNOWN -> true;
            case NOT_YET_VALID, EXPIRED, SUPERSEDED, REVOKED, WITHDRAWN -> false;
        };
    }

    /** Whether there was one yet: without a certificate nothing is found about it. */
    boolean wasIssued() {
        return state != CertificateState.NOT_YET_VALID;
    }

    /** Whether it is the ministry's to inspect without further need. */
    boolean hasFiveStars() {
        return stars != null && stars == MINISTRYS_STARS;
    }
}
