package vn.ntm.ocop.scoring.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * A minimum that the average reached the bracket for and that did not hold.
 *
 * @param stars the star that it is marked for
 * @param average of the members' points of the item
 * @param below what the members ticked who gave less
 */
public record MissedMinimum(int stars, String item, BigDecimal minimum, Average average, List<Choice> below) {

    public MissedMinimum {
        below = List.copyOf(below);
    }
}
