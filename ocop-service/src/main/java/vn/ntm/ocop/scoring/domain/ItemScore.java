package vn.ntm.ocop.scoring.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * The points of one item.
 *
 * @param choices of each member, in the order of the sheets
 */
public record ItemScore(String item, BigDecimal most, Average average, List<Choice> choices) {

    public ItemScore {
        choices = List.copyOf(choices);
    }

    /** What the members ticked who gave less than so many points. */
    List<Choice> below(BigDecimal least) {
        return choices.stream()
                .filter(choice -> choice.points().compareTo(least) < 0)
                .toList();
    }
}
