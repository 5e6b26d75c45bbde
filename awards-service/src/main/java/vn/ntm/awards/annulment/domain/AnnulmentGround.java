package vn.ntm.awards.annulment.domain;

/** Why a commendation is annulled (Luật Thi đua, khen thưởng 06/2022/QH15 art. 93.2). */
public enum AnnulmentGround {
    /** Kê khai gian dối. */
    FALSE_DECLARATION,
    /** Làm giả hồ sơ, giấy tờ. */
    FORGED_FILE,
    /** Thẩm định, xét, duyệt, đề nghị trái quy định của pháp luật. */
    UNLAWFUL_APPRAISAL,
    /** Kết luận sau đó rằng trong thời gian tính thành tích không đủ điều kiện, tiêu chuẩn. */
    CONDITIONS_NOT_MET
}
