package vn.ntm.ocop.register.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.certificate.domain.life.Validity;
import vn.ntm.ocop.certificate.rest.PlaceAndStars;
import vn.ntm.ocop.register.application.Expiry;
import vn.ntm.ocop.register.application.ExpiryCertainty;

/** Certificates by where they stand and by when they run out, too. */
public class LifeParameters extends PlaceAndStars {

    @QueryParam("state")
    @Parameter(description = "Where the certificate stands on the day of the question", example = "ACTIVE")
    @Nullable CertificateState state;

    @QueryParam("valid")
    @Parameter(
            description =
                    "Whether the certificate holds on the day of the question; UNKNOWN: what is on record does not say it",
            example = "YES")
    @Nullable Validity valid;

    @QueryParam("expiringFrom")
    @Parameter(
            description = "Only certificates that run out, and whose last day is this one or a later one",
            example = "2026-01-01")
    @Nullable LocalDate expiringFrom;

    @QueryParam("expiringTo")
    @Parameter(
            description = "Only certificates that run out, and whose last day is this one or an earlier one",
            example = "2026-12-31")
    @Nullable LocalDate expiringTo;

    @QueryParam("expiry")
    @Parameter(
            description =
                    "With expiringFrom or expiringTo. SURE, if absent: the last day lies there; POSSIBLE: it may lie"
                            + " there or elsewhere, for the day is not on record",
            example = "POSSIBLE")
    @Nullable ExpiryCertainty expiry;

    /** Between days the first of which comes after the second nothing runs out. */
    @Nullable Expiry expiry() {
        return expiringFrom == null && expiringTo == null && expiry == null
                ? null
                : new Expiry(expiringFrom, expiringTo, expiry == null ? ExpiryCertainty.SURE : expiry);
    }
}
