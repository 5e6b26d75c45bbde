package vn.ntm.awards.nomination.domain.content;

/** Why a nomination comes to no commendation (152/2025/NĐ-CP art. 4, and what the steps of the procedure name). */
public enum RejectionGround {
    /** Không đúng đối tượng. */
    WRONG_RECIPIENT,
    /** Không đủ điều kiện, tiêu chuẩn. */
    CONDITIONS_NOT_MET,
    /** Hồ sơ không bảo đảm. */
    FILE_NOT_IN_ORDER,
    /** Có vi phạm. */
    VIOLATION,
    /** Đang bị xem xét kỷ luật, điều tra, thanh tra, kiểm tra hoặc có khiếu nại, tố cáo đang được xác minh. */
    UNDER_REVIEW,
    /** Hội đồng không thông qua. */
    VOTE_NOT_CARRIED,
    /** Cấp có thẩm quyền không khen thưởng. */
    NOT_GRANTED
}
