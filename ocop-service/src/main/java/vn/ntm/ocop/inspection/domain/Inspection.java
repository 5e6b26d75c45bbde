package vn.ntm.ocop.inspection.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record of a post-check (hậu kiểm, 26/2026/QĐ-TTg art. 9).
 *
 * @param need why the ministry inspects products that have not five stars
 * @param version how often the record was written; a correction is the next
 */
public record Inspection(
        UUID id,
        InspectionKind kind,
        Inspector inspector,
        @Nullable String need,
        LocalDate inspectedOn,
        List<InspectedPlace> places,
        List<InspectionFinding> findings,
        int version) {

    public Inspection {
        places = List.copyOf(places);
        findings = List.copyOf(findings);
    }

    /**
     * The same, if the rules take it.
     *
     * @throws InspectionRefused if a certificate was not there yet, or had ended and is said to keep criteria or not; or if the
     *     ministry inspects what is the province's and does not say why
     */
    public Inspection accepted() {
        findings.forEach(Inspection::requireSense);
        boolean allOfFive =
                findings.stream().allMatch(finding -> finding.certificate().hasFiveStars());
        if (inspector == Inspector.MINISTRY && !allOfFive && need == null) {
            throw new InspectionRefused(new InspectionRejection.NeedNotSaid());
        }
        return this;
    }

    private static void requireSense(InspectionFinding finding) {
        CertificateThatDay certificate = finding.certificate();
        if (!certificate.wasIssued()) {
            throw new InspectionRefused(new InspectionRejection.BeforeTheCertificate(certificate.certificate()));
        }
        if (finding.subject() == FindingSubject.KEPT_CRITERIA && !certificate.mayHold()) {
            throw new InspectionRefused(
                    new InspectionRejection.CertificateHadEnded(certificate.certificate(), certificate.state()));
        }
    }
}
