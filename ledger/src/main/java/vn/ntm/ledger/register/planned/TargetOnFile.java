package vn.ntm.ledger.register.planned;

import java.time.Instant;
import java.util.List;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.figure.Target;

/**
 * A version of a target as it is on file.
 *
 * @param unit the unit whose target it is, as it was called on the day for which its code is read
 * @param names the named units, likewise
 */
public record TargetOnFile(TargetRecord version, NamedUnit unit, List<NamedUnit> names, Instant recordedAt) {

    public TargetOnFile {
        names = List.copyOf(names);
    }

    public Target target() {
        return version.demand().target(names);
    }
}
