package vn.ntm.criteria.criteriaset.persistence;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.IndicatorKind;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

@Singleton
class StoredIndicators extends PartTable<Indicator> {

    StoredIndicators(Jdbi jdbi, Identities identities) {
        super(jdbi, identities, "indicator");
    }

    @Override
    String nameColumn() {
        return "indicator_code";
    }

    @Override
    Map<String, @Nullable Object> key(Indicator indicator) {
        return Map.of("indicator_code", indicator.code());
    }

    @Override
    Map<String, @Nullable Object> values(Indicator indicator) {
        var reference = indicator.reference();
        var values = new HashMap<String, @Nullable Object>();
        values.put("criterion_no", indicator.criterion());
        values.put("label_vi", indicator.label().vi());
        values.put("label_en", indicator.label().en());
        values.put("kind", indicator.kind());
        values.put("unit", indicator.unit());
        values.put("part_unit", indicator.partUnit());
        values.put("scale", indicator.scale());
        values.put("may_not_apply", indicator.mayNotApply());
        values.put("reference_set", reference == null ? null : reference.set());
        values.put("reference_indicator", reference == null ? null : reference.indicator());
        return values;
    }

    @Override
    Provenance provenance(Indicator indicator) {
        return StoredCriteria.of(indicator.origin());
    }

    @Override
    Indicator read(Row row) throws SQLException {
        String referenceSet = row.optionalText("reference_set");
        return new Indicator(
                row.text("indicator_code"),
                row.number("criterion_no"),
                new Bilingual(row.text("label_vi"), row.text("label_en")),
                row.choice("kind", IndicatorKind.class),
                row.choice("unit", UnitOfMeasure.class),
                row.optionalChoice("part_unit", UnitOfMeasure.class),
                List.of((String[]) row.columns().getArray("scale").getArray()),
                row.columns().getBoolean("may_not_apply"),
                referenceSet == null ? null : new Indicator.Reference(referenceSet, row.text("reference_indicator")),
                StoredCriteria.origin(row));
    }
}
