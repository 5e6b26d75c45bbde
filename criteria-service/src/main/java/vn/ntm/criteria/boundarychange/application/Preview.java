package vn.ntm.criteria.boundarychange.application;

import java.util.List;
import vn.ntm.criteria.boundarychange.domain.BoundaryChange;
import vn.ntm.criteria.boundarychange.domain.Enactment;
import vn.ntm.criteria.boundarychange.touched.Fate;

/**
 * What a draft would do.
 *
 * @param fates what becomes of everything that it touches
 */
public record Preview(BoundaryChange change, Enactment enactment, List<Fate> fates) {

    public Preview {
        fates = List.copyOf(fates);
    }

    /** Whether nothing on file stands in its way. */
    public boolean enactable() {
        return fates.stream().noneMatch(Fate::blocks);
    }

    /** How many things fare so. */
    public long count(Fate.Outcome outcome) {
        return fates.stream().filter(fate -> fate.outcome() == outcome).count();
    }
}
