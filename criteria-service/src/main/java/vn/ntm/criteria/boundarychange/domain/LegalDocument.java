package vn.ntm.criteria.boundarychange.domain;

import java.time.LocalDate;
import vn.ntm.kernel.Confidence;

/**
 * The document that orders a change (nghị quyết, quyết định).
 *
 * @param number as printed, such as {@code 1665/NQ-UBTVQH15}; one issuer gives a number once a year
 * @param source where it was read
 */
public record LegalDocument(String number, String issuer, LocalDate signedOn, String source, Confidence confidence) {

    /** How it is cited. */
    public String cited() {
        return number + " (" + signedOn + ")";
    }
}
