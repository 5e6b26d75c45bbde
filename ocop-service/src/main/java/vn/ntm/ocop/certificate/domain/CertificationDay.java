package vn.ntm.ocop.certificate.domain;

import java.time.LocalDate;

/**
 * The day from which a certification counts as having happened.
 *
 * @param basis how the day is known
 */
public record CertificationDay(LocalDate day, Basis basis) {

    /** How the day is known, the best first. */
    public enum Basis {
        /** The product was evaluated on it. */
        EVALUATED,
        /** The decision was signed on it. */
        SIGNED,
        /** The term that the certificate states ended on it. */
        EXPIRED,
        /** No day is known: the last day of the programme year stands for it. */
        END_OF_PROGRAMME_YEAR,
        /** No day of the end is known: the legal term, counted from the day of the certification, ended on it. */
        END_OF_TERM,
        /** Not even a year is known: the day for which the place of the product is read stands for it. */
        PRODUCT_ON_FILE
    }
}
