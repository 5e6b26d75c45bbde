package vn.ntm.awards.form.domain;

/** What is handed over. */
public enum FormKind {
    /** Huân chương. */
    ORDER,
    /** Cờ thi đua. */
    FLAG,
    /** Bằng khen. */
    DIPLOMA,
    /** Giấy khen. */
    CERTIFICATE,
    /** Danh hiệu thi đua. */
    TITLE
}
