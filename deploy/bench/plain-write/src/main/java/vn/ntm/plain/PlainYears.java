package vn.ntm.plain;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** A table like the services' own of programme years, with the same keys and no trigger. */
@ApplicationScoped
class PlainYears {

    private static final int PRECONDITION_FAILED = 412;

    private static final String SUPERSEDE = """
            update programme_year set superseded_at = :at, superseded_by = :act
            where row_id = :before and superseded_at is null;
            """;
    private static final String INSERT = """
            insert into programme_year
                (row_id, programme_year, status, source, confidence, note, recorded_at, recorded_by, version)
            values (:row, :year, :state, :source, 'HIGH', :note, :at, :act, :version)""";

    private final Jdbi jdbi;

    PlainYears(DataSource pool) {
        this.jdbi = Jdbi.create(pool);
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
    }

    void create(@Observes StartupEvent started) {
        jdbi.useHandle(handle -> handle.execute("""
                create table if not exists programme_year (
                    row_id uuid primary key, programme_year integer not null, status text not null, source text not null,
                    confidence text not null, note text, recorded_at timestamptz not null, recorded_by uuid not null,
                    superseded_at timestamptz, superseded_by uuid, version bigint not null,
                    constraint programme_year_version unique (programme_year, version));
                create unique index if not exists programme_year_current
                    on programme_year (programme_year) where superseded_at is null;
                create or replace function hold_programme_year(of_year integer) returns setof programme_year
                    language plpgsql as $$
                begin
                    perform pg_advisory_xact_lock(hashtextextended('programme_year ' || of_year, 0));
                    return query select y.* from programme_year y
                        where y.programme_year = of_year and y.superseded_at is null;
                end $$"""));
    }

    @Transactional
    PlainYear get(int year) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from hold_programme_year(:year)")
                .bind("year", year)
                .map((row, context) -> read(row))
                .findOne()
                .orElse(PlainYear.untouched(year)));
    }

    /** Held, read, compared, superseded and added: what any such write does. */
    @Transactional
    PlainYear move(int year, String seen, String state, Grounds grounds) {
        PlainYear before = get(year);
        if (!seen.equals("\"" + before.version() + "\"")) {
            throw new ClientErrorException(PRECONDITION_FAILED);
        }
        UUID row = UUID.randomUUID();
        Instant now = Instant.now();
        jdbi.useHandle(handle -> handle.createUpdate((before.rowId() == null ? "" : SUPERSEDE) + INSERT)
                .bind("row", row)
                .bind("year", year)
                .bind("state", state)
                .bind("source", grounds.document())
                .bind("note", grounds.reason())
                .bind("at", now)
                .bind("act", UUID.randomUUID())
                .bind("version", before.version() + 1)
                .bind("before", before.rowId())
                .execute());
        return new PlainYear(year, state, now, grounds.document(), grounds.reason(), before.version() + 1, row);
    }

    private static PlainYear read(ResultSet row) throws SQLException {
        return new PlainYear(
                row.getInt("programme_year"),
                row.getString("status"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("source"),
                row.getString("note"),
                row.getLong("version"),
                row.getObject("row_id", UUID.class));
    }
}
