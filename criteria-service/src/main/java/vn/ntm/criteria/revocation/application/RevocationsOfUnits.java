package vn.ntm.criteria.revocation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.UnitCode;

/** What is on file of revocations of units' titles, proposed and decided. */
public interface RevocationsOfUnits {

    List<Kept> current(Set<UnitCode> units);

    /**
     * A proposal or a revocation.
     *
     * @param on the day on which the unit's code is read
     */
    record Kept(Kind kind, UUID id, UnitCode unit, Level level, LocalDate on, Instant recordedAt) {}

    /** What it is. */
    enum Kind {
        OPEN_PROPOSAL,
        CLOSED_PROPOSAL,
        REVOCATION
    }
}
