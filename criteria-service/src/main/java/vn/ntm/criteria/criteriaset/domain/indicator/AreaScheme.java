package vn.ntm.criteria.criteriaset.domain.indicator;

/** By what the levels of a criteria set differ from commune to commune. */
public enum AreaScheme {
    /** They are the same everywhere. */
    NONE,
    /** By the region of the country, as in the sets of 2016–2025. */
    REGION,
    /** By the group of the commune, as in the set of 2026–2030. */
    COMMUNE_GROUP
}
