package vn.ntm.awards.privacy.domain;

/** What somebody can ask about his own data (Luật 91/2025/QH15). */
public enum DataRequestKind {
    /** Everything that is on file about him. */
    PRODUCE,
    /** That what is wrong be corrected. */
    CORRECT,
    /** That the data be kept, and nothing else be done with them. */
    RESTRICT,
    /** That the restriction end. */
    LIFT_RESTRICTION
}
