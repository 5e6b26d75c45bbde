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
    URBAN_CIVILISED;

    /** Model includes advanced, and advanced includes standard; civilised urban stands apart. */
    public boolean includes(Level asked) {
        return switch (asked) {
            case STANDARD -> this == STANDARD || this == ADVANCED || this == MODEL;
            case ADVANCED -> this == ADVANCED || this == MODEL;
            case MODEL -> this == MODEL;
            case URBAN_CIVILISED -> this == URBAN_CIVILISED;
        };
    }
}
