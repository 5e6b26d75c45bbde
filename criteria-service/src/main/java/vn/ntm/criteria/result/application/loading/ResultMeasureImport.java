package vn.ntm.criteria.result.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import vn.ntm.criteria.result.application.ResultMeasures;
import vn.ntm.criteria.result.domain.ResultKind;
import vn.ntm.criteria.result.domain.ResultMeasure;
import vn.ntm.criteria.result.domain.ResultUnit;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Files the catalogue of what is measured. */
@ApplicationScoped
class ResultMeasureImport implements ImportKind {

    private static final Pattern CODE = Pattern.compile("(?=.{1,80}$)works(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    private final ResultMeasures measures;

    ResultMeasureImport(ResultMeasures measures) {
        this.measures = measures;
    }

    @Override
    public String name() {
        return "result-measures";
    }

    @Override
    public List<String> columns() {
        return List.of("code", "labelVi", "labelEn", "kind", "unit", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String code = row.requiredText("code");
        if (!CODE.matcher(code).matches()) {
            throw ImportRow.invalid("code", code, "mã dạng works.roads.commune", "a code such as works.roads.commune");
        }
        var provenance = row.provenance();
        var measure = new ResultMeasure(
                code,
                new Bilingual(row.requiredText("labelVi"), row.requiredText("labelEn")),
                row.requiredChoice("kind", ResultKind.class),
                row.requiredChoice("unit", ResultUnit.class),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
        return filing.file(
                measures.current(code),
                measure,
                "measure of results " + code,
                rowId -> measures.replace(rowId, measure, filing),
                () -> measures.add(measure, filing));
    }
}
