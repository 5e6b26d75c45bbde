package vn.ntm.criteria.assessment.application.bulk;

import java.io.Serial;
import java.util.Map;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.imports.ImportProblem;
import vn.ntm.ledger.imports.ImportReport;

/** An atomic import of values had lines that were refused; the transaction goes back with it. */
class ValuesRefused extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ImportReport report;

    ValuesRefused(ImportReport report) {
        super(ImportProblem.IMPORT_REFUSED, Map.of("refused", report.refused()));
        this.report = report;
    }

    @Override
    public Map<String, ?> members() {
        return Map.of("report", report);
    }
}
