package vn.ntm.criteria.assessment.persistence;

import java.math.BigDecimal;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.GivenValue;
import vn.ntm.criteria.criteriaset.domain.indicator.UnitOfMeasure;
import vn.ntm.ledger.fact.Row;

/** A value as its columns say it. */
final class ValueColumns {

    private ValueColumns() {}

    static GivenValue read(Row row) throws SQLException {
        String passed = row.optionalText("passed");
        return new GivenValue(
                row.text("indicator_code"),
                row.choice("unit", UnitOfMeasure.class),
                decimal(row, "amount"),
                decimal(row, "numerator"),
                decimal(row, "denominator"),
                decimal(row, "part_amount"),
                decimal(row, "part_numerator"),
                decimal(row, "part_denominator"),
                passed == null ? null : (Boolean) row.columns().getBoolean("passed"),
                row.optionalText("step"),
                row.optionalText("not_applicable"));
    }

    private static @Nullable BigDecimal decimal(Row row, String column) throws SQLException {
        return row.optionalDecimal(column);
    }
}
