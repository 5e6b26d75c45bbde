package vn.ntm.ledger.act;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the access token says it.
 *
 * @param unit the code of the unit that the person serves
 */
public record Actor(
        String name, Set<String> roles, @Nullable String unit) {

    public Actor {
        roles = Set.copyOf(roles);
    }
}
