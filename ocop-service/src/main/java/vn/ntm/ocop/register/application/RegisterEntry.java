package vn.ntm.ocop.register.application;

import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.application.RegisteredCertification;
import vn.ntm.ocop.certificate.domain.life.CertificateState;

/**
 * A certification as the register shows it on a day.
 *
 * @param producerKey absent where the producer has no name of its own, or none is on record
 * @param producerName as the register has it, else as the source names the producer
 * @param setNo the number of the product set; absent when no source says it
 * @param state where the certificate stands on the day; absent where no certificate came of it
 */
public record RegisterEntry(
        RegisteredCertification registered,
        @Nullable String producerKey,
        @Nullable String producerName,
        @Nullable Integer setNo,
        @Nullable CertificateState state,
        String sortName) {}
