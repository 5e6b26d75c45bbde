package vn.ntm.ocop.certificate.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.CertificationDay;

/**
 * A certification as the register shows it.
 *
 * @param id outlives corrections
 * @param unit the commune of the product, where it is known
 * @param district the district of the product, while there were districts
 */
public record RegisteredCertification(
        UUID id,
        Certification certification,
        CertificationDay happened,
        String productName,
        @Nullable UnitCode unit,
        @Nullable UnitCode district,
        Instant recordedAt) {}
