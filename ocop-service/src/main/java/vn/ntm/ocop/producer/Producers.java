package vn.ntm.ocop.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;

/** The producers on file. */
@ApplicationScoped
public class Producers {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    Producers(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "producer");
        this.identities = identities;
        this.turns = turns;
    }

    public boolean has(String key) {
        return current(key).isPresent();
    }

    /** The producer that is on file under the key. */
    public Optional<Producer> find(String key) {
        return current(key).map(OnFile::fact);
    }

    /** @throws Refusal if it is of a form that is never a producer */
    static void requireTakesPart(Producer producer) {
        if (producer.kind() == Producer.Kind.LARGE_ENTERPRISE) {
            throw new Refusal(ProducerProblem.LARGE_ENTERPRISE, Map.of("name", producer.name()));
        }
    }

    /** The current fact under the key, which nobody else writes until the transaction ends. */
    Optional<OnFile<Producer>> held(String key) {
        turns.take("producer " + key);
        return current(key);
    }

    /** How often it was put on file or corrected by then. */
    long version(String key, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from producer where key = :key and recorded_at <= :knownAt")
                .bind("key", key)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }

    Optional<OnFile<Producer>> current(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from producer where key = :key and superseded_at is null")
                .bind("key", key)
                .map((columns, context) -> new OnFile<>(new Row(columns).id("row_id"), producer(new Row(columns))))
                .findOne());
    }

    void add(Producer producer, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("key", producer.key());
        values.put("name", producer.name());
        values.put("kind", producer.kind());
        values.put("unit_code", producer.unit());
        values.put("unit_on", producer.unitOn());
        values.put("branch_of", producer.branchOf());
        table.add(identities.next(), filing, producer.provenance(), values);
    }

    /** References to the old row are checked again only when the new one stands in its place. */
    void replace(UUID rowId, Producer producer, Filing filing) {
        jdbi.useHandle(handle -> handle.execute("set constraints all deferred"));
        table.supersede(rowId, filing);
        add(producer, filing);
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate"));
    }

    static Producer producer(Row row) throws SQLException {
        return new Producer(
                row.text("key"),
                row.text("name"),
                row.optionalChoice("kind", Producer.Kind.class),
                row.optionalCode("unit_code"),
                row.date("unit_on"),
                row.optionalText("branch_of"),
                row.provenance());
    }
}
