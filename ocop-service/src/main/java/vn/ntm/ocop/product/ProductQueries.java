package vn.ntm.ocop.product;

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

/** Finds products, by the Vietnamese order of their names. */
@ApplicationScoped
public class ProductQueries {

    private static final String FROM = " from product where unit_on <= :validOn and " + Known.AT;

    private static final String FILTER = """
              and (cast(:name as text) is null or %s)
              and (cast(:unit as text) is null or place_code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(place_code, unit_on, :knownAt)))
              and (cast(:district as text) is null or district_code = :district)
              and (cast(:producer as text) is null or producer_key = :producer)
            """.formatted(NamePart.in("name", "name"));

    private static final Keyset ORDER = Keyset.by(Keyset.BY_NAME, "text").then("key", "text");

    private final Jdbi jdbi;

    ProductQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Registered> list(ProductFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                "select *" + FROM + FILTER,
                query -> bound(query, filter, asOf),
                from,
                limit,
                ProductQueries::registered);
    }

    long count(ProductFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, FROM + FILTER, query -> bound(query, filter, asOf));
    }

    /** @throws Refusal if there was none with this key */
    public Registered get(String key, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("select *" + FROM + " and key = :key")
                        .bind("key", key)
                        .bind("validOn", asOf.validOn())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, context) -> registered(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    private static Query bound(Query query, ProductFilter filter, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("name", NamePart.escaped(filter.name))
                .bind("unit", filter.unit)
                .bind("district", filter.district)
                .bind("producer", filter.producer);
    }

    private static Registered registered(Row row) throws SQLException {
        return new Registered(Products.product(row), row.instant("recorded_at"));
    }

    /** A product, and when it came on file. */
    public record Registered(Product product, Instant recordedAt) {}
}
