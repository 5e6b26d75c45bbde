package vn.ntm.ledger.imports;

import java.io.Serial;
import java.util.Map;
import vn.ntm.kernel.problem.Refusal;

/** An atomic import had rows that were refused; the transaction goes back with it. */
public class ImportRefused extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImportReport report;

    ImportRefused(ImportReport report) {
        super(ImportProblem.IMPORT_REFUSED, Map.of("refused", report.refused()));
        this.report = report;
    }

    @Override
    public Map<String, ?> members() {
        return Map.of("report", report);
    }
}
