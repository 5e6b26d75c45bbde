package vn.ntm.criteria.criteriaset.persistence;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.Certainty;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.criteria.criteriaset.domain.indicator.ThresholdRule;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

@Singleton
class StoredThresholds extends PartTable<Threshold> {

    StoredThresholds(Jdbi jdbi, Identities identities) {
        super(jdbi, identities, "indicator_threshold");
    }

    @Override
    String nameColumn() {
        return "indicator_code";
    }

    @Override
    Map<String, @Nullable Object> key(Threshold threshold) {
        var year = threshold.year();
        var key = new HashMap<String, @Nullable Object>();
        key.put("indicator_code", threshold.indicator());
        key.put("area", threshold.area().name());
        key.put("programme_year", year == null ? null : (Integer) year.value());
        return key;
    }

    @Override
    Map<String, @Nullable Object> values(Threshold threshold) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("rule", threshold.rule());
        values.put("amount", threshold.amount());
        values.put("part_amount", threshold.partAmount());
        values.put("level", threshold.level());
        values.put("legal_basis", threshold.legalBasis());
        values.put("certainty", threshold.certainty());
        return values;
    }

    @Override
    Provenance provenance(Threshold threshold) {
        return StoredCriteria.of(threshold.origin());
    }

    @Override
    Threshold read(Row row) throws SQLException {
        return new Threshold(
                row.text("indicator_code"),
                row.choice("area", Area.class),
                row.optionalYear("programme_year"),
                row.optionalChoice("rule", ThresholdRule.class),
                row.optionalDecimal("amount"),
                row.optionalDecimal("part_amount"),
                row.optionalText("level"),
                row.optionalText("legal_basis"),
                row.choice("certainty", Certainty.class),
                StoredCriteria.origin(row));
    }
}
