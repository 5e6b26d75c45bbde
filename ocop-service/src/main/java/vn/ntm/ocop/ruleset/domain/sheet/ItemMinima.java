package vn.ntm.ocop.ruleset.domain.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The least points of an item for three, four and five stars (***, ****, *****); absent where none is marked. */
public record ItemMinima(
        @Nullable BigDecimal three,
        @Nullable BigDecimal four,
        @Nullable BigDecimal five) {

    public static final ItemMinima NONE = new ItemMinima(null, null, null);

    public Optional<BigDecimal> of(int stars) {
        return Optional.ofNullable(
                switch (stars) {
                    case 3 -> three;
                    case 4 -> four;
                    case 5 -> five;
                    default -> null;
                });
    }

    /** Those that are marked, from three stars up. */
    public Stream<BigDecimal> marked() {
        return Stream.of(3, 4, 5).flatMap(stars -> of(stars).stream());
    }
}
