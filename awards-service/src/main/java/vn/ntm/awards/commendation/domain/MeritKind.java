package vn.ntm.awards.commendation.domain;

/** For what kind of merit a commendation is given (Luật Thi đua, khen thưởng 06/2022/QH15). */
public enum MeritKind {
    /** Công trạng: for regular work. A household has none. */
    REGULAR,
    /** Đột xuất: for what was done of a sudden. */
    SUDDEN,
    /** Phong trào thi đua: in an emulation movement. */
    MOVEMENT,
    /** Chuyên đề: in one theme. */
    THEMATIC,
    /** Cống hiến: for dedication over a long time. */
    DEDICATION,
    /** Niên hạn: for years of service. */
    SENIORITY,
    /** Đối ngoại: for external relations. */
    EXTERNAL
}
