package vn.ntm.ledger.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Outcome;

/**
 * What an import did, row by row where it refused.
 *
 * @param id of the import; every fact that it filed names it
 * @param applied whether the rows that were not refused are on file now
 * @param rows how many rows the file has, its header aside
 */
public record ImportReport(
        UUID id,
        String kind,
        ImportOrder.Mode mode,
        Conflict conflict,
        boolean dryRun,
        boolean applied,
        int rows,
        int created,
        int unchanged,
        int superseded,
        int refused,
        List<RefusedRow> refusals) {

    public ImportReport {
        refusals = List.copyOf(refusals);
    }

    /**
     * A row that was refused.
     *
     * @param line of the file; the header is line 1
     * @param code of the refusal in the catalogue of problems
     * @param column the column that is to blame, where it is one
     */
    public record RefusedRow(
            long line, String code, @Nullable String column, String message) {}

    /** Adds up an import while it runs. */
    static final class Tally {

        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private final List<RefusedRow> refusals = new ArrayList<>();

        void add(Outcome outcome) {
            outcomes.merge(outcome, 1, Integer::sum);
        }

        void add(RefusedRow refused) {
            refusals.add(refused);
        }

        ImportReport report(UUID id, ImportOrder order) {
            boolean applied = !order.dryRun() && (refusals.isEmpty() || order.mode() == ImportOrder.Mode.PER_ROW);
            int created = outcomes.getOrDefault(Outcome.CREATED, 0);
            int unchanged = outcomes.getOrDefault(Outcome.UNCHANGED, 0);
            int superseded = outcomes.getOrDefault(Outcome.SUPERSEDED, 0);
            return new ImportReport(
                    id,
                    order.kind(),
                    order.mode(),
                    order.conflict(),
                    order.dryRun(),
                    applied,
                    created + unchanged + superseded + refusals.size(),
                    created,
                    unchanged,
                    superseded,
                    refusals.size(),
                    refusals);
        }
    }
}
