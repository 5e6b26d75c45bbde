package vn.ntm.criteria.boundarychange.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** Everything that is wrong with the properties of a request, so that the caller hears of all at once. */
final class Violations {

    private static final int MOST_DECIMALS = 6;

    /** What stands for a value that is missing, until the request is refused for it. */
    private static final UnitCode NOBODY = new UnitCode("00");

    private final List<Refusal.Reason> reasons = new ArrayList<>();

    String text(String pointer, @Nullable String value, int longest) {
        String given = Objects.requireNonNullElse(value, "");
        if (given.isBlank() || given.length() > longest) {
            add(pointer, "cần 1 đến %d ký tự".formatted(longest), "1 to %d characters are needed".formatted(longest));
        }
        return given.strip();
    }

    UnitCode code(String pointer, @Nullable String value) {
        if (value == null || !UnitCode.isCode(value)) {
            add(pointer, "cần mã đơn vị 2, 3 hoặc 5 chữ số", "a unit code of 2, 3 or 5 digits is needed");
            return NOBODY;
        }
        return new UnitCode(value);
    }

    /** A share of 1, if there is one. */
    @Nullable BigDecimal share(String pointer, @Nullable BigDecimal value) {
        if (value != null
                && (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0 || value.scale() > MOST_DECIMALS)) {
            add(
                    pointer,
                    "cần số trên 0, không quá 1, nhiều nhất 6 chữ số thập phân",
                    "a number above 0, up to 1, of at most 6 decimals is needed");
        }
        return value;
    }

    <T> Optional<T> present(String pointer, @Nullable T value) {
        if (value == null) {
            add(pointer, "thiếu giá trị", "a value is needed");
        }
        return Optional.ofNullable(value);
    }

    <T> List<T> list(String pointer, @Nullable List<T> value, int least, int most) {
        List<T> given = Objects.requireNonNullElse(value, List.of());
        if (given.size() < least || given.size() > most) {
            add(
                    pointer,
                    "cần %d đến %d phần tử".formatted(least, most),
                    "%d to %d items are needed".formatted(least, most));
        }
        return given;
    }

    /** @throws Refusal if anything was wrong */
    void refuse() {
        if (!reasons.isEmpty()) {
            throw new Refusal(
                    CommonProblem.INVALID_PROPERTY,
                    Map.of("property", reasons.getFirst().name()),
                    List.copyOf(reasons));
        }
    }

    private void add(String pointer, String vi, String en) {
        reasons.add(new Refusal.Reason(Refusal.Place.PROPERTY, pointer, new Bilingual(vi, en)));
    }
}
