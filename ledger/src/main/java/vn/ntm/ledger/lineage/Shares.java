package vn.ntm.ledger.lineage;

import java.math.BigDecimal;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.fact.Row;

/** How much of the predecessor went this way: a document of a boundary change says so, and a correction keeps it. */
public record Shares(@Nullable BigDecimal ofArea, @Nullable BigDecimal ofPopulation) {

    public static final Shares UNKNOWN = new Shares(null, null);

    /** The shares in the columns {@code area_share} and {@code population_share}. */
    public static Shares of(Row row) throws SQLException {
        return new Shares(row.optionalDecimal("area_share"), row.optionalDecimal("population_share"));
    }
}
