package vn.ntm.ocop.scoring.domain;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one member of a council ticked. An item without a tick has 0 points.
 *
 * @param member who, as the council calls him
 * @param ruleSet the rule set whose sheet it is
 * @param setNo the product set whose sheet it is
 * @param ticks the number of the option by the code of its item
 */
public record MemberSheet(String member, String ruleSet, int setNo, Map<String, Integer> ticks) {

    public MemberSheet {
        ticks = java.util.Collections.unmodifiableMap(new TreeMap<>(ticks));
    }
}
