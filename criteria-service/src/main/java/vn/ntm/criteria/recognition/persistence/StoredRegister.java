package vn.ntm.criteria.recognition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.criteria.recognition.application.RecognitionFilter;
import vn.ntm.criteria.recognition.application.RecognitionRegister;
import vn.ntm.criteria.recognition.application.RegisteredRecognition;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.unit.UnitType;

@ApplicationScoped
class StoredRegister implements RecognitionRegister {

    private static final String FROM = """
             from recognition r
             join unit_spell s on s.code = r.unit_code and s.valid @> r.unit_on and %s
            where %s
              and (r.unit_on <= :validOn
                   or r.unit_on_basis = 'END_OF_PROGRAMME_YEAR' and r.programme_year <= extract(year from :validOn))
            """.formatted(Known.at("s."), Known.at("r."));

    private static final String FILTER = """
              and (cast(:year as integer) is null or r.programme_year = :year)
              and (cast(:event as text) is null or r.event = :event)
              and (cast(:level as text) is null or r.level = :level)
              and (cast(:digits as integer) is null or length(r.unit_code) = :digits)
              and (cast(:unit as text) is null or r.unit_code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(r.unit_code, r.unit_on, :knownAt)))
              and (cast(:decision as text) is null or r.decision_number = :decision)
              and (cast(:counted as text) is null or r.counted = :counted)
            """;

    private static final String COLUMNS = "select r.*, s.name as unit_name, s.type as unit_type";

    private static final Keyset ORDER = Keyset.by("r.unit_on", "date").then("r.recognition_id", "uuid");

    private final Jdbi jdbi;

    StoredRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<RegisteredRecognition> list(RecognitionFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                COLUMNS + FROM + FILTER,
                query -> bound(query, filter, asOf),
                from,
                limit,
                StoredRegister::registered);
    }

    @Override
    public long count(RecognitionFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, FROM + FILTER, query -> bound(query, filter, asOf));
    }

    @Override
    public RegisteredRecognition get(UUID id, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + FROM + " and r.recognition_id = :id")
                        .bind("id", id)
                        .bind("validOn", asOf.validOn())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, context) -> registered(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    private static Query bound(Query query, RecognitionFilter filter, AsOf asOf) {
        UnitType.Tier tier = filter.tier();
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("year", filter.programmeYear())
                .bind("event", filter.event())
                .bind("level", filter.level())
                .bind("digits", tier == null ? null : (Integer) tier.digits())
                .bind("unit", filter.unit())
                .bind("decision", filter.decisionNumber())
                .bind("counted", filter.counted());
    }

    static RegisteredRecognition registered(Row row) throws SQLException {
        return new RegisteredRecognition(
                row.id("recognition_id"),
                StoredRecognitions.recognition(row),
                row.text("unit_name"),
                row.choice("unit_type", UnitType.class),
                row.instant("recorded_at"));
    }
}
