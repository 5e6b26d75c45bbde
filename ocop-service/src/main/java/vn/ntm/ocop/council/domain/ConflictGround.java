package vn.ntm.ocop.council.domain;

/** Why a member has no part in the scoring of a dossier. */
public enum ConflictGround {
    /** The member says so. */
    DECLARED,
    /** The secretary found it. */
    FOUND,
    /** The member belongs to the producer. */
    OF_THE_PRODUCER,
    /** The member belongs to the commune of the product, and the working rules keep him away. */
    OF_THE_COMMUNE
}
