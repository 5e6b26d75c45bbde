package vn.ntm.ocop.producer.representative;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.producer.Producer;
import vn.ntm.ocop.producer.ProducerProblem;
import vn.ntm.ocop.producer.Producers;

/** Who stands for the producers, for those who may know. */
@ApplicationScoped
class Representatives {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Producers producers;
    private final CallerRights rights;
    private final CurrentAct act;
    private final Calendar calendar;
    private final Identities identities;
    private final Turns turns;

    Representatives(
            Jdbi jdbi,
            Producers producers,
            CallerRights rights,
            CurrentAct act,
            Calendar calendar,
            Identities identities,
            Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "producer_representative");
        this.producers = producers;
        this.rights = rights;
        this.act = act;
        this.calendar = calendar;
        this.identities = identities;
        this.turns = turns;
    }

    /** @throws Refusal if the producer is not known or not the caller's, or nobody is on file for it */
    Representative get(String producerKey, String operation, Instant knownAt) {
        requireMine(producerKey, operation);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from producer_representative where producer_key = :key and " + Known.AT)
                .bind("key", producerKey)
                .bind("knownAt", knownAt)
                .map((columns, _) -> representative(new Row(columns)))
                .findOne()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of())));
    }

    /** How often somebody was put on file for the producer; none is version 0. */
    long version(String producerKey, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from producer_representative
                        where producer_key = :key and recorded_at <= :knownAt""")
                .bind("key", producerKey)
                .bind("knownAt", knownAt)
                .mapTo(Long.class)
                .one());
    }

    /**
     * @param seen is given the version on file, and refuses another one than the caller saw
     * @throws Refusal if the very same is on file
     */
    void record(Representative representative, Consumer<EntityVersion> seen, String operation) {
        String key = representative.producerKey();
        turns.take("producer_representative " + key);
        requireMine(key, operation);
        seen.accept(new EntityVersion(version(key, calendar.now())));
        Optional<OnFile<Representative>> before = current(key);
        var filing = new Filing(act.id(), act.at(), Conflict.REFUSE);
        if (before.isEmpty()) {
            table.add(identities.next(), filing, representative.provenance(), values(representative));
            return;
        }
        if (before.get().fact().equals(representative)) {
            throw new Refusal(ProducerProblem.REPRESENTATIVE_ON_FILE, Map.of("producer", key));
        }
        table.replace(
                before.get().rowId(), identities.next(), filing, representative.provenance(), values(representative));
    }

    private void requireMine(String key, String operation) {
        Producer producer = producers.find(key).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        if (producer.unit() != null) {
            rights.require(operation, new Subject(Objects.requireNonNull(producer.unit()), producer.unitOn()));
        }
    }

    private Optional<OnFile<Representative>> current(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from producer_representative where producer_key = :key and superseded_at is null")
                .bind("key", key)
                .map((columns, _) ->
                        new OnFile<>(columns.getObject("row_id", UUID.class), representative(new Row(columns))))
                .findOne());
    }

    private static Map<String, @Nullable Object> values(Representative representative) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("producer_key", representative.producerKey());
        values.put("name", representative.name());
        values.put("sex", representative.sex());
        values.put("ethnicity", representative.ethnicity());
        values.put("identity_no", representative.identityNo());
        values.put("address", representative.address());
        return values;
    }

    private static Representative representative(Row row) throws SQLException {
        return new Representative(
                row.text("producer_key"),
                row.text("name"),
                row.optionalChoice("sex", Representative.Sex.class),
                row.optionalText("ethnicity"),
                row.optionalText("identity_no"),
                row.optionalText("address"),
                row.provenance());
    }
}
