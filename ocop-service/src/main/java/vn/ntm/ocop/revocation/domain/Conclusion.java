package vn.ntm.ocop.revocation.domain;

import java.time.LocalDate;

/**
 * What a verification came to.
 *
 * @param concludedOn the day of the conclusion on the violation, or of the commune's confirmation that production stopped:
 *     from it the days run within which the certificate is revoked (26/2026/QĐ-TTg art. 8.4)
 * @param report the report of the verification: number, issuer and date
 */
public record Conclusion(VerificationOutcome outcome, LocalDate concludedOn, String report) {}
