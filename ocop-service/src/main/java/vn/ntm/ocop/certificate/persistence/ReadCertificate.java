package vn.ntm.ocop.certificate.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.Outcome;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;
import vn.ntm.ocop.certificate.domain.life.CertificateLife;
import vn.ntm.ocop.certificate.domain.life.CertificateTerm;
import vn.ntm.ocop.certificate.domain.life.LapseReport;
import vn.ntm.ocop.certificate.domain.life.Successor;

/** A certification as it was read; what came of it shows beside the others of the product. */
record ReadCertificate(
        UUID id,
        Certification certification,
        LocalDate happened,
        CertificateOnFile.Product product,
        long version,
        Instant recordedAt) {

    CertificateOnFile onFile(List<ReadCertificate> all, List<CertificateEvent> events) {
        CertificateTerm own = CertificateTerm.of(certification);
        CertificateTerm term = all.stream()
                .filter(this::isReportedBy)
                .findFirst()
                .map(report -> own.reported(new LapseReport(report.certification.expiresOn(), report.happened)))
                .orElse(own);
        var life = new CertificateLife(
                term,
                events.stream().filter(event -> event.certificate().equals(id)).toList(),
                all.stream()
                        .filter(this::isFollowedBy)
                        .map(later -> new Successor(
                                later.id,
                                CertificateTerm.of(later.certification).from()))
                        .toList());
        return new CertificateOnFile(id, certification, product, life, version, recordedAt);
    }

    /** It ran out: the fact itself says so, or another one of the year for which it was recognised. */
    private boolean isReportedBy(ReadCertificate other) {
        return other.certification.outcome() == Outcome.LAPSED
                && (other.id.equals(id)
                        || (certification.programmeYear() != null
                                && certification.programmeYear().equals(other.certification.programmeYear())));
    }

    private boolean isFollowedBy(ReadCertificate other) {
        return other.certification.outcome() == Outcome.PASSED
                && certification.outcome() == Outcome.PASSED
                && other.happened.isAfter(happened);
    }
}
