package vn.ntm.ocop.inspection.domain;

/**
 * What was found about one certificate. Misuse of the mark after the end of a certificate is found against the certificate
 * that has ended.
 *
 * @param found what was found, in the words of the record
 */
public record InspectionFinding(
        CertificateThatDay certificate, FindingSubject subject, FindingVerdict verdict, String found) {}
