package vn.ntm.criteria.modelplace.domain;

/** What of a village can be a model. Each kind is assessed by a criteria set of the scope of the same name. */
public enum PlaceKind {
    /** A residential area (khu dân cư nông thôn mới kiểu mẫu). */
    RESIDENTIAL_AREA,
    /** A garden (vườn mẫu). */
    GARDEN
}
