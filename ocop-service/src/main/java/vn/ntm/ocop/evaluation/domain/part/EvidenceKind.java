package vn.ntm.ocop.evaluation.domain.part;

/** A kind of evidence of form 02: the fifteen of its table, in its order. The form calls the table a guide. */
public enum EvidenceKind {
    BUSINESS_REGISTRATION,
    /** The certificate of a place of production, of a product that needs one. */
    PRODUCTION_CONDITIONS,
    /** Where the material comes from, and contracts along the chain. */
    RAW_MATERIALS,
    ENVIRONMENT,
    LOCAL_LABOUR,
    /** Of two years: the accounts, or the class of a cooperative. */
    BUSINESS_GROWTH,
    INTELLECTUAL_PROPERTY,
    MARKET_DEVELOPMENT,
    PRODUCT_PROMOTION,
    PRODUCT_STORY,
    QUALITY_DECLARATION,
    TEST_RESULTS,
    CODES_AND_TRACEABILITY,
    QUALITY_MANAGEMENT,
    AWARD,
    /** What the table does not name; what it is stands in words. */
    OTHER
}
