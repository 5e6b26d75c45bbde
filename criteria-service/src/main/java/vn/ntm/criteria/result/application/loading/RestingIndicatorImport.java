package vn.ntm.criteria.result.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.result.application.ResultMeasures;
import vn.ntm.criteria.result.application.ResultProblem;
import vn.ntm.criteria.result.domain.RestingIndicator;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Files which indicators of criteria sets rest on which measure. */
@ApplicationScoped
class RestingIndicatorImport implements ImportKind {

    private final ResultMeasures measures;

    RestingIndicatorImport(ResultMeasures measures) {
        this.measures = measures;
    }

    @Override
    public String name() {
        return "result-measure-indicators";
    }

    @Override
    public List<String> columns() {
        return List.of("measureCode", "setCode", "version", "indicatorCode", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var provenance = row.provenance();
        Integer version = row.integer("version");
        var indicator = new RestingIndicator(
                measures.require(row.requiredText("measureCode")).code(),
                row.requiredText("setCode"),
                version == null ? 1 : version,
                row.requiredText("indicatorCode"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
        if (!measures.hasIndicator(indicator)) {
            throw new Refusal(
                    ResultProblem.RESULT_INDICATOR_UNKNOWN,
                    Map.of("set", indicator.set(), "version", indicator.version(), "indicator", indicator.indicator()));
        }
        return filing.file(
                measures.like(indicator),
                indicator,
                "%s resting on %s".formatted(indicator.indicator(), indicator.measure()),
                rowId -> measures.replace(rowId, indicator, filing),
                () -> measures.add(indicator, filing));
    }
}
