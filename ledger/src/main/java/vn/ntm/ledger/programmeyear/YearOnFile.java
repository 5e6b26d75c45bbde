package vn.ntm.ledger.programmeyear;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/**
 * A programme year as it stands, or stood.
 *
 * @param version how often its state was recorded; 0 is a year of which nothing was ever said: it is open
 * @param row what says so
 */
record YearOnFile(ProgrammeYear year, YearState state, EntityVersion version, Optional<Said> row) {

    static YearOnFile untouched(ProgrammeYear year) {
        return new YearOnFile(year, new YearState.Open(), new EntityVersion(0), Optional.empty());
    }

    /** A row that says where a year stands, why, and since when. */
    record Said(UUID rowId, Provenance provenance, Instant recordedAt) {}
}
