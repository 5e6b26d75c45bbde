package vn.ntm.awards.person.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What is kept of a person; nobody sees it who has no right to, and the database alone does not tell it. */
public enum PersonField {
    /** Số định danh cá nhân (12 digits), or số chứng minh nhân dân (9). */
    IDENTITY_NUMBER("\\d{9}|\\d{12}"),
    /** Ngày sinh. */
    BIRTH_DATE("\\d{4}-\\d{2}-\\d{2}"),
    /** Nơi ở, as printed. */
    ADDRESS(".{1,500}"),
    /** Số điện thoại. */
    PHONE("\\+?\\d{8,15}"),
    /** Dân tộc: sensitive (Luật 91/2025/QH15). */
    ETHNICITY(".{1,60}"),
    /** Đảng viên: sensitive; {@code true} or {@code false}. */
    PARTY_MEMBER("true|false"),
    /** Khuyết tật, as the paper says it: sensitive. */
    DISABILITY(".{1,200}");

    private final Pattern form;

    PersonField(String form) {
        this.form = Pattern.compile(form);
    }

    /** Whether a text can be what the field says. */
    public boolean takes(String value) {
        if (!form.matcher(value).matches() || value.isBlank()) {
            return false;
        }
        return switch (this) {
            case BIRTH_DATE -> isDay(value);
            case IDENTITY_NUMBER, ADDRESS, PHONE, ETHNICITY, PARTY_MEMBER, DISABILITY -> true;
        };
    }

    /** Whether somebody can be found by it. */
    public boolean isMarked() {
        return this == IDENTITY_NUMBER;
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() >= 1850;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
