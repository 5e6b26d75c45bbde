package vn.ntm.criteria.recognition.domain;

/** The titles. They are held side by side: a model commune also holds the advanced and the standard title. */
public enum Level {
    /** Đạt chuẩn nông thôn mới. */
    STANDARD,
    /** Đạt chuẩn nông thôn mới nâng cao. */
    ADVANCED,
    /** Đạt chuẩn nông thôn mới kiểu mẫu. */
    MODEL,
    /** Đạt chuẩn đô thị văn minh. */
    URBAN_CIVILISED
}
