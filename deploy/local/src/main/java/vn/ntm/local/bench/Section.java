package vn.ntm.local.bench;

import java.util.Locale;

/** What can be measured by itself. */
enum Section {
    /** Durable writes and public reads. */
    THROUGHPUT,
    /** Composed and routed answers, beside nginx. */
    GATEWAY,
    /** A whole country on file. */
    NATION,
    /** Checking a certificate. */
    PROOF,
    /** Finding certificates in a large register. */
    REGISTER,
    /** Finding commendations in a large register, then over the same what ELIGIBILITY is. */
    COMMENDATIONS,
    /** Telling who can be commended, against a large register. */
    ELIGIBILITY,
    /** The nightly pass over the certificates. */
    NIGHTLY,
    /** Scoring complete dossiers. */
    SCORING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
