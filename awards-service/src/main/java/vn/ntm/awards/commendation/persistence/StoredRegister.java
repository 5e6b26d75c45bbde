package vn.ntm.awards.commendation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.awards.commendation.application.CommendationFilter;
import vn.ntm.awards.commendation.application.CommendationRegister;
import vn.ntm.awards.commendation.application.RegisteredCommendation;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.unit.UnitType;

@ApplicationScoped
class StoredRegister implements CommendationRegister {

    /** Where only the programme year is known, the commendation shows from the beginning of that year. */
    private static final String FROM = """
             from commendation c
             left join unit_spell s on s.code = c.unit_code and s.valid @> c.unit_on and %s
            where %s
              and (c.unit_on <= :validOn
                   or c.unit_on_basis = 'END_OF_PROGRAMME_YEAR' and make_date(c.programme_year, 1, 1) <= :validOn)
            """.formatted(Known.at("s."), Known.at("c."));

    /** Recipients without a unit are the province's: it is its register. */
    private static final String IN_UNIT = """
            (c.unit_code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(c.unit_code, c.unit_on, :knownAt))
             or c.unit_code is null and exists (
                 select from unit_spell p where p.code = :unit and p.type = 'PROVINCE' and %s))
            """.formatted(Known.at("p."));

    private static final String FILTER = """
              and (cast(:year as integer) is null or c.programme_year = :year)
              and (cast(:kind as text) is null or c.recipient_kind = :kind)
              and (cast(:form as text) is null or folded(c.form) = folded(:form))
              and (cast(:unit as text) is null or %s)
              and (cast(:decision as text) is null or c.decision_number = :decision)
              and (cast(:withAmount as boolean) is null or (c.amount_vnd is not null) = :withAmount)
            """.formatted(IN_UNIT);

    private static final String COLUMNS = "select c.*, s.name as unit_name, s.type as unit_type";

    private static final Keyset ORDER = Keyset.by("c.unit_on", "date").then("c.key", "text");

    private final Jdbi jdbi;

    StoredRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<RegisteredCommendation> list(CommendationFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                COLUMNS + FROM + FILTER,
                query -> bound(query, filter, asOf),
                from,
                limit,
                StoredRegister::registered);
    }

    @Override
    public long count(CommendationFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, FROM + FILTER, query -> bound(query, filter, asOf));
    }

    @Override
    public RegisteredCommendation get(String key, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + FROM + " and c.key = :key")
                        .bind("key", key)
                        .bind("validOn", asOf.validOn())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, context) -> registered(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @Override
    public List<RegisteredCommendation> of(Collection<String> keys, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + FROM + " and c.key = any (:keys)")
                .bindArray("keys", String.class, keys.toArray())
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, context) -> registered(new Row(columns)))
                .list());
    }

    @Override
    public List<Commendation> ofYear(ProgrammeYear year, UnitCode unit, Instant knownAt) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select c.* from commendation c where c.programme_year = :year" + " and "
                                + Known.at("c.") + " and " + IN_UNIT + " order by c.key")
                        .bind("year", year)
                        .bind("unit", unit)
                        .bind("knownAt", knownAt)
                        .map((columns, context) -> StoredCommendations.commendation(new Row(columns)))
                        .list());
    }

    private static Query bound(Query query, CommendationFilter filter, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("year", filter.programmeYear())
                .bind("kind", filter.recipientKind())
                .bind("form", filter.form())
                .bind("unit", filter.unit())
                .bind("decision", filter.decisionNumber())
                .bind("withAmount", filter.withAmount());
    }

    private static RegisteredCommendation registered(Row row) throws SQLException {
        return new RegisteredCommendation(
                StoredCommendations.commendation(row),
                row.optionalText("unit_name"),
                row.optionalChoice("unit_type", UnitType.class),
                row.instant("recorded_at"));
    }
}
