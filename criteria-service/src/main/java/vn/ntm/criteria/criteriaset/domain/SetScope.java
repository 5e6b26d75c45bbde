package vn.ntm.criteria.criteriaset.domain;

/** What is assessed by a criteria set. */
public enum SetScope {
    COMMUNE,
    WARD,
    DISTRICT,
    PROVINCE,
    /** A residential area (khu dân cư) of a commune; it is no administrative unit. */
    RESIDENTIAL_AREA,
    /** A household's garden (vườn). */
    GARDEN
}
