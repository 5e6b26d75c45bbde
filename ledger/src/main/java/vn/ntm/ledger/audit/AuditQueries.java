package vn.ntm.ledger.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Row;

/** Reads the audit, the latest entries first. */
@ApplicationScoped
class AuditQueries {

    private static final String WHERE = """
             where a.recorded_at <= :knownAt
              and (cast(:actor as text) is null or a.actor = :actor)
              and (cast(:operation as text) is null or a.operation = :operation)
              and (cast(:effect as text) is null or j.effect = :effect)
              and (cast(:subjectType as text) is null or j.subject_type = :subjectType)
              and (cast(:subjectId as uuid) is null or j.subject_id = cast(:subjectId as uuid))
              and (cast(:actId as uuid) is null or j.act_id = cast(:actId as uuid) and j.xid =
                    (select own.xid from journal own where own.subject_id = cast(:actId as uuid) and own.effect = 'ACT'))
              and (cast(:recordedFrom as timestamptz) is null or a.recorded_at >= cast(:recordedFrom as timestamptz))
              and (cast(:recordedTo as timestamptz) is null or a.recorded_at < cast(:recordedTo as timestamptz))
            """;

    private final Jdbi jdbi;

    AuditQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<AuditEntry> list(AuditFilter filter, Instant knownAt, Optional<Cursor> from, int limit) {
        String after = from.isEmpty() ? "" : " and j.seq < cast(:after as bigint)";
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery("select * from journal j join act a on a.id = j.act_id"
                    + " left join audit_seal s using (seq)" + WHERE + after + " order by seq desc limit :limit");
            from.ifPresent(cursor -> query.bind("after", cursor.after().getFirst()));
            return bound(query, filter, knownAt)
                    .bind("limit", limit)
                    .map((columns, context) -> entry(columns))
                    .list();
        });
    }

    long count(AuditFilter filter, Instant knownAt) {
        return jdbi.withHandle(handle -> bound(
                        handle.createQuery("select count(*) from journal j join act a on a.id = j.act_id" + WHERE),
                        filter,
                        knownAt)
                .mapTo(Long.class)
                .one());
    }

    private static AuditEntry entry(ResultSet columns) throws SQLException {
        var row = new Row(columns);
        return new AuditEntry(
                columns.getLong("seq"),
                row.id("act_id"),
                row.instant("recorded_at"),
                row.text("actor"),
                Arrays.asList((String[]) columns.getArray("roles").getArray()),
                row.optionalText("unit"),
                row.text("operation"),
                row.choice("kind", AuditEntry.Kind.class),
                row.choice("effect", AuditEntry.Effect.class),
                row.text("subject_type"),
                row.id("subject_id"),
                row.optionalText("before_hash"),
                row.optionalText("after_hash"),
                row.optionalText("reason"),
                row.optionalText("document"),
                row.optionalText("trace_id"),
                columns.getObject("position") == null
                        ? null
                        : new AuditEntry.Seal(columns.getLong("position"), row.text("chain_hash")));
    }

    private static Query bound(Query query, AuditFilter filter, Instant knownAt) {
        return query.bind("knownAt", knownAt)
                .bind("actor", filter.actor)
                .bind("operation", filter.operation)
                .bind("effect", filter.effect)
                .bind("subjectType", filter.subjectType)
                .bind("subjectId", filter.subjectId)
                .bind("actId", filter.actId)
                .bind("recordedFrom", filter.recordedFrom)
                .bind("recordedTo", filter.recordedTo);
    }
}
