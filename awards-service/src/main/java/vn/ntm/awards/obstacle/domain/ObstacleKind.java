package vn.ntm.awards.obstacle.domain;

/** Why nobody is proposed or commended meanwhile (NĐ 152/2025/NĐ-CP Đ4). */
public enum ObstacleKind {
    /** Kỷ luật: being disciplined, or under a penalty. What was achieved counts from its end. */
    DISCIPLINE,
    /** Điều tra. */
    INVESTIGATION,
    /** Thanh tra, kiểm tra. */
    INSPECTION,
    /** Khiếu nại, tố cáo. */
    COMPLAINT
}
