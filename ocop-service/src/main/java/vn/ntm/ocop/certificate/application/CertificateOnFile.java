package vn.ntm.ocop.certificate.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.life.CertificateLife;
import vn.ntm.ocop.certificate.domain.life.Standing;

/**
 * A certificate with its product and its life, as they were known at an instant.
 *
 * @param id that of the certification, which outlives corrections
 * @param certification what it certifies, with the decision as it was written
 * @param version grows with every fact about the certification and about what happened to it
 */
public record CertificateOnFile(
        UUID id, Certification certification, Product product, CertificateLife life, long version, Instant recordedAt) {

    public Standing on(LocalDate day) {
        return life.on(day);
    }

    /**
     * The product of the certificate.
     *
     * @param producerKey absent where the producer has no name of its own, or none is on record
     * @param producerAsPrinted as the source names the producer
     * @param unit the commune, where it is known
     * @param unitOn the day for which its codes are read
     */
    public record Product(
            String key,
            String name,
            @Nullable String producerKey,
            @Nullable String producerName,
            @Nullable String producerAsPrinted,
            @Nullable UnitCode unit,
            @Nullable UnitCode district,
            @Nullable String communeAsPrinted,
            @Nullable String districtAsPrinted,
            LocalDate unitOn) {}
}
