package vn.ntm.ledger.register.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;

/**
 * A target on a day, with its history and its progress.
 *
 * @param holding the version that holds on the day
 * @param earlier the versions that held before it, the latest first
 * @param progress how far it is reached; absent for what is only registered or asked for, and after a write
 */
@Schema(name = "AnnualTargetInFull")
record TargetInFullView(
        TargetView holding,
        List<TargetView> earlier,
        @Nullable TargetProgressView progress,
        LocalDate validOn,
        Instant knownAt) {

    TargetInFullView {
        earlier = List.copyOf(earlier);
    }

    static TargetInFullView of(List<TargetView> versions, @Nullable TargetProgressView progress, AsOf asOf) {
        return new TargetInFullView(
                versions.getFirst(), versions.subList(1, versions.size()), progress, asOf.validOn(), asOf.knownAt());
    }
}
