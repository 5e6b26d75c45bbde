package vn.ntm.ocop.council.domain.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
 * @param communes that of the product, and those that passed into it or into which it passed
 */
public record Belonging(@Nullable String producer, Set<UnitCode> communes) {

    public Belonging {
        communes = Set.copyOf(communes);
    }

    /** The members who belong to it, with why; a conflict that was put on file goes before. */
    public Map<String, ConflictGround> conflicts(
            Iterable<CouncilMember> members, WorkingRules rules, Map<String, ConflictGround> onFile) {
        var conflicts = new HashMap<String, ConflictGround>();
        for (CouncilMember member : members) {
            if (producer != null && member.producers().contains(producer)) {
                conflicts.put(member.person(), ConflictGround.OF_THE_PRODUCER);
            } else if (rules.holds(CouncilRule.COMMUNE_IS_CONFLICT)
                    && member.commune() != null
                    && communes.contains(member.commune())) {
                conflicts.put(member.person(), ConflictGround.OF_THE_COMMUNE);
            }
        }
        conflicts.putAll(onFile);
        return conflicts;
    }
}
