package vn.ntm.ocop.inspection.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.inspection.domain.Inspection;

/** The post-checks on file. */
public interface Inspections {

    /** The record as it stands; until the transaction ends nobody else corrects it. */
    Optional<InspectionOnFile> held(UUID id);

    Optional<InspectionOnFile> get(UUID id, AsOf asOf);

    /** Those that were made by the day of the question, in the order of their days. */
    List<InspectionOnFile> list(InspectionFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(InspectionFilter filter, AsOf asOf);

    /** Puts a record on file; what was recorded of the same post-check before is superseded. */
    void record(Inspection inspection, Provenance provenance, Filing filing);

    /**
     * A record as it stands, or stood.
     *
     * @param provenance the record that was drawn up, and why it was put on file
     */
    record InspectionOnFile(Inspection inspection, Provenance provenance, Instant recordedAt) {}
}
