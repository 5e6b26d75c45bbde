package vn.ntm.ocop.procedure;

/** What a row of steps leads to. */
public enum OcopFlow {
    /** From a first dossier to stars. */
    EVALUATION,
    /** From a certificate to more stars. */
    UPGRADE,
    /** From a certificate that runs out to another one. */
    RE_EVALUATION,
    /** What becomes of a certificate. */
    CERTIFICATE,
    /** Checks of what is certified. */
    INSPECTION,
    /** How what was begun under older rules is finished. */
    TRANSITION
}
