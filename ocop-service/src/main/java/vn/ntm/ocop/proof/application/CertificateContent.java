package vn.ntm.ocop.proof.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.domain.Outcome;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.certificate.domain.life.DayBounds;
import vn.ntm.proving.signed.Wording;

/**
 * What is to be signed of a certificate, as the register says it today: of its product and its decision, and nothing of persons
 * beyond the name under which the producer sells.
 *
 * @param commune as it was printed; what the register of units calls it otherwise may be mended there, and the code still holds
 */
record CertificateContent(
        String product,
        @Nullable String producer,
        @Nullable String commune,
        @Nullable String unitCode,
        int stars,
        String decisionNumber,
        @Nullable String decidedBy,
        LocalDate decidedOn,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** With fewer there is no certificate (26/2026/QĐ-TTg art. 4.1). */
    private static final int FEWEST_STARS = 3;

    /** What is not on record, and so cannot be vouched for; nothing if all is. */
    static List<Part> missing(CertificateOnFile certificate, LocalDate today) {
        var stated = certificate.certification();
        List<Part> missing = new ArrayList<>();
        if (Objects.requireNonNullElse(stated.stars(), 0) < FEWEST_STARS || stated.outcome() != Outcome.PASSED) {
            missing.add(Part.STARS);
        }
        if (stated.decision().number() == null) {
            missing.add(Part.DECISION_NUMBER);
        }
        if (stated.decision().signedOn() == null) {
            missing.add(Part.DECISION_DAY);
        }
        DayBounds until = certificate.life().until(today);
        if (!until.isExact()) {
            missing.add(Part.LAST_DAY);
        }
        if (missing.isEmpty() && certificate.on(today).state() == CertificateState.UNKNOWN) {
            missing.add(Part.STANDING);
        }
        if (missing.isEmpty() && !of(certificate, today).fits()) {
            missing.add(Part.SHORT_NAMES);
        }
        return missing;
    }

    /** Of a certificate of which nothing is missing. */
    static CertificateContent of(CertificateOnFile certificate, LocalDate today) {
        var stated = certificate.certification();
        var product = certificate.product();
        LocalDate signedOn = Objects.requireNonNull(stated.decision().signedOn());
        return new CertificateContent(
                product.name(),
                product.producerName() == null ? product.producerAsPrinted() : product.producerName(),
                product.communeAsPrinted(),
                product.unit() == null ? null : product.unit().value(),
                Objects.requireNonNull(stated.stars()),
                Objects.requireNonNull(stated.decision().number()),
                stated.decision().issuer(),
                signedOn,
                signedOn,
                Objects.requireNonNull(certificate.life().until(today).latest()));
    }

    /** Whether a QR code holds a token that says this. */
    private boolean fits() {
        return Wording.fits(product, producer, commune, unitCode, decisionNumber, decidedBy);
    }

    /** Stands for all of it but the end: two contents that say the same have the same. */
    String hash() {
        return Wording.hash(product, producer, commune, unitCode, stars, decisionNumber, decidedBy, decidedOn);
    }
}
