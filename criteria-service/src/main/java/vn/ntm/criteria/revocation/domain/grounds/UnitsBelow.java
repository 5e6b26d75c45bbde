package vn.ntm.criteria.revocation.domain.grounds;

import java.util.List;
import vn.ntm.kernel.UnitCode;

/**
 * The communes of a district, as far as its own title depends on theirs.
 *
 * @param of how many there are
 * @param revoked those whose title was revoked
 */
public record UnitsBelow(int of, List<UnitCode> revoked) {

    public UnitsBelow {
        revoked = List.copyOf(revoked);
    }
}
