package vn.ntm.criteria.result.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.result.application.ResultsOnFile.Held;
import vn.ntm.criteria.result.domain.ResultEntry;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Files what communes reached in bulk, and corrects it. */
@ApplicationScoped
class ResultImport implements ImportKind {

    private final ResultsOnFile results;
    private final ResultRules rules;

    ResultImport(ResultsOnFile results, ResultRules rules) {
        this.results = results;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public List<String> columns() {
        return List.of("measureCode", "unitCode", "period", "value", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        UnitCode unit = row.requiredCode("unitCode");
        Period period = period(row);
        var provenance = row.provenance();
        var entry = new ResultEntry(
                row.requiredText("measureCode"),
                unit,
                period,
                row.requiredNumber("value"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
        rules.check(unit, period);
        rules.check(entry);
        results.hold(unit, period);
        var held = results.held(entry);
        return filing.file(
                held.map(Held::onFile),
                entry,
                "%s of %s in %s".formatted(entry.measure(), unit, period),
                _ -> results.replace(held.orElseThrow(), entry, filing),
                () -> results.add(entry, filing));
    }

    private static Period period(ImportRow row) {
        String text = row.requiredText("period");
        return Period.parse(text)
                .orElseThrow(() -> ImportRow.invalid(
                        "period", text, "năm 2024 hoặc nửa năm 2024-H1", "a year 2024 or a half of it 2024-H1"));
    }
}
