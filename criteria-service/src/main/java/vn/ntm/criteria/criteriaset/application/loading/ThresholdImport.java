package vn.ntm.criteria.criteriaset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.SetParts;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.criteria.criteriaset.domain.indicator.ThresholdRule;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Drafts the levels that the indicators of a set ask for. */
@ApplicationScoped
class ThresholdImport implements ImportKind {

    private final SetParts<Threshold> thresholds;
    private final SetParts<Indicator> indicators;
    private final SetParts<SetTerms> sets;
    private final FileSetPart fileSetPart;

    ThresholdImport(
            SetParts<Threshold> thresholds,
            SetParts<Indicator> indicators,
            SetParts<SetTerms> sets,
            FileSetPart fileSetPart) {
        this.thresholds = thresholds;
        this.indicators = indicators;
        this.sets = sets;
        this.fileSetPart = fileSetPart;
    }

    @Override
    public String name() {
        return "thresholds";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "setCode",
                "version",
                "indicatorCode",
                "area",
                "year",
                "rule",
                "amount",
                "partAmount",
                "level",
                "legalBasis",
                "certainty",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        SetVersion key = new SetRow(row).set();
        Threshold threshold = read(row);
        Indicator indicator = indicators
                .named(key, threshold.indicator())
                .orElseThrow(() -> new Refusal(
                        CriteriaSetProblem.INDICATOR_NOT_IN_SET,
                        Map.of("set", key, "indicator", threshold.indicator())));
        AreaScheme scheme = sets.named(key, key.code()).map(SetTerms::areas).orElse(null);
        if (threshold.area() != Area.CHUNG && threshold.area().scheme() != scheme) {
            throw new Refusal(CriteriaSetProblem.AREA_NOT_OF_SET, Map.of("set", key, "area", threshold.area()));
        }
        if (!threshold.fits(indicator)) {
            throw new Refusal(
                    CriteriaSetProblem.THRESHOLD_DOES_NOT_FIT_KIND,
                    Map.of("indicator", indicator.code(), "kind", indicator.kind()));
        }
        return fileSetPart.file(key, threshold, "level " + threshold.key() + " of", thresholds, filing);
    }

    private static Threshold read(ImportRow row) {
        return new Threshold(
                IndicatorImport.code(row),
                row.requiredChoice("area", Area.class),
                row.year("year"),
                row.choice("rule", ThresholdRule.class),
                row.number("amount"),
                row.number("partAmount"),
                row.text("level"),
                row.text("legalBasis"),
                row.requiredChoice("certainty", Certainty.class),
                new SetRow(row).origin());
    }
}
