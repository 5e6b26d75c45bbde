package vn.ntm.criteria.assessment.application.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.ntm.kernel.Bilingual.Language;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.imports.ImportOrder;
import vn.ntm.ledger.imports.ImportReport;

/** Adds up an import of values while it runs; of refused lines it keeps the first, and counts all. */
final class BulkTally {

    /** How many refused lines a report lists. */
    static final int MOST_LISTED = 1000;

    private final Language language;
    private final List<ImportReport.RefusedRow> listed = new ArrayList<>();
    private int rows;
    private int refused;

    BulkTally(Language language) {
        this.language = language;
    }

    void row() {
        rows++;
    }

    void refuse(long line, Refusal refusal) {
        refused++;
        if (listed.size() < MOST_LISTED) {
            String column = refusal.reasons().isEmpty()
                    ? null
                    : refusal.reasons().getFirst().name();
            listed.add(new ImportReport.RefusedRow(line, refusal.type().code(), column, refusal.detail(language)));
        }
    }

    void refuse(Staging.Taken taken, Refusal refusal) {
        taken.lines().forEach(line -> refuse(line, refusal));
        refused += Math.toIntExact(taken.count() - taken.lines().size());
    }

    boolean refusesAll(ImportOrder how) {
        return refused > 0 && how.mode() == ImportOrder.Mode.ATOMIC;
    }

    ImportReport report(UUID id, ImportOrder how, long filed, long unchanged, long superseded) {
        return new ImportReport(
                id,
                how.kind(),
                how.mode(),
                how.conflict(),
                how.dryRun(),
                !how.dryRun() && !refusesAll(how),
                rows,
                Math.toIntExact(filed - superseded),
                Math.toIntExact(unchanged),
                Math.toIntExact(superseded),
                refused,
                listed);
    }
}
