package vn.ntm.criteria.criteriaset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.SetParts;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Drafts the indicators of a set. */
@ApplicationScoped
class IndicatorImport implements ImportKind {

    private static final int MOST = 99;

    private final SetParts<Indicator> indicators;
    private final SetParts<Criterion> criteria;
    private final FileSetPart fileSetPart;

    IndicatorImport(SetParts<Indicator> indicators, SetParts<Criterion> criteria, FileSetPart fileSetPart) {
        this.indicators = indicators;
        this.criteria = criteria;
        this.fileSetPart = fileSetPart;
    }

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "setCode",
                "version",
                "indicatorCode",
                "criterionNo",
                "labelVi",
                "labelEn",
                "kind",
                "unit",
                "partUnit",
                "scale",
                "mayNotApply",
                "referenceSet",
                "referenceIndicator",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var cells = new SetRow(row);
        SetVersion set = cells.set();
        Indicator indicator = read(row, cells);
        requireFitting(indicator);
        if (criteria.named(set, indicator.criterion()).isEmpty()) {
            throw new Refusal(
                    CriteriaSetProblem.CRITERION_NOT_IN_SET, Map.of("set", set, "criterion", indicator.criterion()));
        }
        return fileSetPart.file(set, indicator, "indicator " + indicator.code() + " of", indicators, filing);
    }

    private static Indicator read(ImportRow row, SetRow cells) {
        String scale = row.text("scale");
        return new Indicator(
                code(row),
                cells.requiredInteger("criterionNo", 0, MOST),
                cells.text("labelVi", "labelEn"),
                row.requiredChoice("kind", IndicatorKind.class),
                row.requiredChoice("unit", UnitOfMeasure.class),
                row.choice("partUnit", UnitOfMeasure.class),
                scale == null
                        ? List.of()
                        : Arrays.stream(scale.split(";")).map(String::strip).toList(),
                flag(row),
                reference(row),
                cells.origin());
    }

    /** A code of an indicator as it stands in its set. */
    static String code(ImportRow row) {
        String code = row.requiredText("indicatorCode");
        if (!Indicator.isCode(code)) {
            throw ImportRow.invalid("indicatorCode", code, "số chỉ tiêu, ví dụ 17.10", "a number such as 17.10");
        }
        return code;
    }

    private static boolean flag(ImportRow row) {
        String flag = row.requiredText("mayNotApply");
        if (!flag.equals("true") && !flag.equals("false")) {
            throw ImportRow.invalid("mayNotApply", flag, "true hoặc false", "true or false");
        }
        return flag.equals("true");
    }

    private static Indicator.@Nullable Reference reference(ImportRow row) {
        String set = row.text("referenceSet");
        String indicator = row.text("referenceIndicator");
        return set == null || indicator == null ? null : new Indicator.Reference(set, indicator);
    }

    private static void requireFitting(Indicator indicator) {
        IndicatorKind kind = indicator.kind();
        boolean unitFits = switch (kind) {
            case PASS -> indicator.unit() == UnitOfMeasure.PASS;
            case ORDINAL -> indicator.unit() == UnitOfMeasure.LEVEL;
            case AT_LEAST, AT_MOST, TWO_PART, RELATIVE ->
                indicator.unit() != UnitOfMeasure.PASS && indicator.unit() != UnitOfMeasure.LEVEL;
            case PROVINCE_DEFINED -> indicator.unit() != UnitOfMeasure.LEVEL;
        };
        boolean fits = unitFits
                && (kind == IndicatorKind.TWO_PART) == (indicator.partUnit() != null)
                && (kind == IndicatorKind.RELATIVE) == (indicator.reference() != null)
                && (kind == IndicatorKind.ORDINAL || indicator.scale().isEmpty());
        if (!fits) {
            throw new Refusal(
                    CriteriaSetProblem.INDICATOR_DOES_NOT_FIT_KIND,
                    Map.of("indicator", indicator.code(), "kind", kind));
        }
    }
}
