package vn.ntm.awards.form.domain;

/** Who gives a form, the highest first: higher forms are handed over first. */
public enum IssuerKind {
    /** Chủ tịch nước. */
    STATE_PRESIDENT,
    /** Thủ tướng Chính phủ. */
    PRIME_MINISTER,
    /** Chủ tịch Ủy ban nhân dân cấp tỉnh. */
    PROVINCE_CHAIRMAN,
    /** Người đứng đầu cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh. */
    PROVINCE_AGENCY_HEAD,
    /** Chủ tịch Ủy ban nhân dân cấp huyện; there is none since 2025-07-01. */
    DISTRICT_CHAIRMAN,
    /** Chủ tịch Ủy ban nhân dân cấp xã. */
    COMMUNE_CHAIRMAN,
    /** Thủ trưởng cơ quan, đơn vị. */
    UNIT_HEAD,
    /** Lãnh đạo doanh nghiệp. */
    ENTERPRISE_LEADER,
    /** Lãnh đạo hợp tác xã. */
    COOPERATIVE_LEADER
}
