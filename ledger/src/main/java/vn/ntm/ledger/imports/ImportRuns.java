package vn.ntm.ledger.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.fact.Filing;

/** The imports on file: under which every fact was recorded, by whom, and what was answered. */
@ApplicationScoped
class ImportRuns {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ImportRuns(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** From here on to the end of the transaction every constraint is checked at once, row by row. */
    void checkAtOnce() {
        jdbi.useHandle(handle -> handle.execute("set constraints all immediate; savepoint a_row"));
    }

    /** The row before this one is done with: savepoints that are never released pile up and slow the import down. */
    void mark() {
        jdbi.useHandle(handle -> handle.execute("release savepoint a_row; savepoint a_row"));
    }

    void backToMark() {
        jdbi.useHandle(handle -> handle.execute("rollback to savepoint a_row"));
    }

    void open(Filing filing, ImportOrder order, String contentHash, Submitter by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into import_run (id, kind, mode, conflict, content_hash, actor, roles, recorded_at)
                        values (:id, :kind, :mode, :conflict, :contentHash, :actor, :roles, :at)""")
                .bind("id", filing.run())
                .bind("at", filing.at())
                .bind("kind", order.kind())
                .bind("mode", order.mode())
                .bind("conflict", order.conflict())
                .bind("contentHash", contentHash)
                .bind("actor", by.name())
                .bindArray("roles", String.class, List.copyOf(by.roles()))
                .execute());
    }

    void answered(UUID run, @Nullable String key, String requestHash, ImportReport report) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into import_answer (run_id, idempotency_key, request_hash, report)
                        values (:run, :key, :requestHash, cast(:report as jsonb))""")
                .bind("run", run)
                .bind("key", key)
                .bind("requestHash", requestHash)
                .bind("report", written(report))
                .execute());
    }

    /** Waits for an import under the same key that is still running, so that it is never done twice. */
    Optional<Answer> answerTo(String key) {
        return jdbi.withHandle(handle -> {
            lock(handle, key);
            return handle.createQuery(
                            "select request_hash, report::text from import_answer where idempotency_key = :key")
                    .bind("key", key)
                    .map((row, context) -> new Answer(row.getString(1), read(row.getString(2))))
                    .findOne();
        });
    }

    private static void lock(Handle handle, String key) {
        handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .bind("key", key)
                .mapTo(String.class)
                .one();
    }

    private String written(ImportReport report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ImportReport read(String report) {
        try {
            return json.readValue(report, ImportReport.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was answered before under a key. */
    record Answer(String requestHash, ImportReport report) {}
}
