package vn.ntm.awards.campaign.domain;

/** Who proposes recipients in a campaign. */
public enum ProposerKind {
    /** Sở, ban, ngành cấp tỉnh. */
    DEPARTMENT,
    /** Ủy ban nhân dân cấp huyện; there is none since 2025-07-01. */
    DISTRICT,
    /** Ủy ban nhân dân cấp xã. */
    COMMUNE,
    /** Mặt trận Tổ quốc và các tổ chức chính trị - xã hội. */
    MASS_ORGANISATION,
    /** Doanh nghiệp, hợp tác xã. */
    ENTERPRISE
}
