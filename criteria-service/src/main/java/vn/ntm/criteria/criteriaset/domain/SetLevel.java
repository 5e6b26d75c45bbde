package vn.ntm.criteria.criteriaset.domain;

import java.util.Optional;

/** What a unit reaches by meeting a criteria set. */
public enum SetLevel {
    /** Đạt chuẩn nông thôn mới. */
    STANDARD,
    /** Đạt chuẩn nông thôn mới nâng cao. */
    ADVANCED,
    /** Đạt chuẩn nông thôn mới kiểu mẫu. */
    MODEL,
    /** Xã nông thôn mới hiện đại, the pilot of 2026–2030. */
    MODERN,
    /** Hoàn thành nhiệm vụ xây dựng nông thôn mới. */
    COMPLETED,
    /** Đạt chuẩn đô thị văn minh. */
    URBAN_CIVILISED;

    /** The level above, where the law has one. */
    public Optional<SetLevel> next() {
        return switch (this) {
            case STANDARD -> Optional.of(ADVANCED);
            case ADVANCED -> Optional.of(MODEL);
            case MODEL, MODERN, COMPLETED, URBAN_CIVILISED -> Optional.empty();
        };
    }
}
