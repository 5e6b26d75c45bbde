package vn.ntm.ocop.council.domain.session;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.council.domain.ConflictGround;
import vn.ntm.ocop.council.domain.CouncilMember;
import vn.ntm.ocop.council.domain.CouncilRule;
import vn.ntm.ocop.council.domain.WorkingRules;

/**
 * What a member must not belong to if he is to score a product.
 *
 * @param producer of the product
 * @param commune of the product
 */
public record Belonging(@Nullable String producer, @Nullable UnitCode commune) {

    /** The members who belong to it, with why; a conflict that was put on file goes before. */
    public Map<String, ConflictGround> conflicts(
            Iterable<CouncilMember> members, WorkingRules rules, Map<String, ConflictGround> onFile) {
        var conflicts = new HashMap<String, ConflictGround>();
        for (CouncilMember member : members) {
            if (producer != null && member.producers().contains(producer)) {
                conflicts.put(member.person(), ConflictGround.OF_THE_PRODUCER);
            } else if (rules.holds(CouncilRule.COMMUNE_IS_CONFLICT)
                    && commune != null
                    && commune.equals(member.commune())) {
                conflicts.put(member.person(), ConflictGround.OF_THE_COMMUNE);
            }
        }
        conflicts.putAll(onFile);
        return conflicts;
    }
}
