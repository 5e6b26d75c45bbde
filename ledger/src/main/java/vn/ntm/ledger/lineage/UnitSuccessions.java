package vn.ntm.ledger.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;

/** Files how units passed into each other: by the service that owns them, and by those that follow it. */
@ApplicationScoped
public class UnitSuccessions {

    private final Jdbi jdbi;
    private final FactTable table;

    UnitSuccessions(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "unit_succession");
    }

    public void record(UUID rowId, Succession succession, Shares shares, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("predecessor_code", succession.predecessor());
        values.put("successor_code", succession.successor());
        values.put("changed_on", succession.changedOn());
        values.put("change", succession.change());
        values.put("legal_basis", succession.legalBasis());
        values.put("area_share", shares.ofArea());
        values.put("population_share", shares.ofPopulation());
        table.add(rowId, filing, succession.provenance(), values);
    }

    public void supersede(UUID rowId, Filing filing) {
        table.supersede(rowId, filing);
    }

    /** The rows that hold the current successions. */
    public Set<UUID> currentRows() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select row_id from unit_succession where superseded_at is null")
                        .mapTo(UUID.class)
                        .set());
    }
}
