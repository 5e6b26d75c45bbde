package vn.ntm.criteria.sponsorship;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/** Finds sponsorships: those whose decision was signed by the day of the question. */
@ApplicationScoped
class SponsorshipQueries {

    private static final String FROM = " from sponsorship where decision_signed_on <= :validOn and " + Known.AT;

    private static final String FILTER = """
              and (cast(:sponsor as text) is null or sponsor_key = :sponsor)
              and (cast(:unit as text) is null or unit_code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(unit_code, decision_signed_on, :knownAt)))
              and (cast(:year as integer) is null or :year between from_year and coalesce(until_year, :year))
            """;

    private static final Keyset ORDER = Keyset.by("decision_signed_on", "date").then("sponsorship_id", "uuid");

    private final Jdbi jdbi;

    SponsorshipQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Registered> list(SponsorshipFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                "select *" + FROM + FILTER,
                query -> bound(query, filter, asOf),
                from,
                limit,
                SponsorshipQueries::registered);
    }

    long count(SponsorshipFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, FROM + FILTER, query -> bound(query, filter, asOf));
    }

    /** @throws Refusal if there was none with this id */
    Registered get(UUID id, AsOf asOf) {
        return find(id, asOf).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    Optional<Registered> find(UUID id, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("select *" + FROM + " and sponsorship_id = :id")
                .bind("id", id)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, context) -> registered(new Row(columns)))
                .findOne());
    }

    private static Query bound(Query query, SponsorshipFilter filter, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("sponsor", filter.sponsor)
                .bind("unit", filter.unit)
                .bind("year", filter.year());
    }

    private static Registered registered(Row row) throws SQLException {
        return new Registered(row.id("sponsorship_id"), Sponsorships.sponsorship(row), row.instant("recorded_at"));
    }

    /**
     * A sponsorship as the register shows it.
     *
     * @param id outlives corrections
     */
    record Registered(UUID id, Sponsorship sponsorship, Instant recordedAt) {}
}
