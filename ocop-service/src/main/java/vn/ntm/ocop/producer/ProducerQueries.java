package vn.ntm.ocop.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.NamePart;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/** Finds producers, by the Vietnamese order of their names. */
@ApplicationScoped
class ProducerQueries {

    private static final String FROM = " from producer where unit_on <= :validOn and " + Known.AT;

    private static final String FILTER = """
              and (cast(:name as text) is null or %s)
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:unit as text) is null or unit_code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(unit_code, unit_on, :knownAt)))
            """.formatted(NamePart.in("name", "name"));

    private static final Keyset ORDER = Keyset.by(Keyset.BY_NAME, "text").then("key", "text");

    private final Jdbi jdbi;
    private final Producers producers;

    ProducerQueries(Jdbi jdbi, Producers producers) {
        this.jdbi = jdbi;
        this.producers = producers;
    }

    List<Registered> list(ProducerFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                "select *" + FROM + FILTER,
                query -> bound(query, filter, asOf),
                from,
                limit,
                ProducerQueries::registered);
    }

    long count(ProducerFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, FROM + FILTER, query -> bound(query, filter, asOf));
    }

    /** @throws Refusal if there was none with this key */
    Registered get(String key, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("select *" + FROM + " and key = :key")
                        .bind("key", key)
                        .bind("validOn", asOf.validOn())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, context) -> registered(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    long version(String key, AsOf asOf) {
        return producers.version(key, asOf.knownAt());
    }

    private static Query bound(Query query, ProducerFilter filter, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("name", NamePart.escaped(filter.name))
                .bind("kind", filter.kind)
                .bind("unit", filter.unit);
    }

    private static Registered registered(Row row) throws SQLException {
        return new Registered(Producers.producer(row), row.instant("recorded_at"));
    }

    /** A producer, and when it came on file. */
    record Registered(Producer producer, Instant recordedAt) {}
}
