package vn.ntm.criteria.recognition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.recognition.application.RegisteredRecognition;
import vn.ntm.criteria.recognition.application.TitleFacts;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Revocation;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredTitleFacts implements TitleFacts {

    private static final String ALL = """
            select r.*, s.name as unit_name, s.type as unit_type
              from recognition r
              join unit_spell s on s.code = r.unit_code and s.valid @> r.unit_on and %s
             where %s
            """.formatted(Known.at("s."), Known.at("r."));

    private static final String FACTS = ALL
            + " and r.unit_code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(r.unit_code, r.unit_on, :knownAt))\n";

    private final Jdbi jdbi;

    StoredTitleFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<RegisteredRecognition> ofYear(ProgrammeYear year, UnitCode unit, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(FACTS + """
                          and (r.programme_year = :year
                               or r.programme_year is null and extract(year from r.unit_on) in (:year, :year + 1))
                        order by r.unit_code, r.recognition_id""")
                .bind("year", year.value())
                .bind("unit", unit)
                .bind("knownAt", knownAt)
                .map((columns, context) -> StoredRegister.registered(new Row(columns)))
                .list());
    }

    @Override
    public List<RegisteredRecognition> known(Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL + " order by r.unit_on, r.recognition_id")
                .bind("knownAt", knownAt)
                .map((columns, context) -> StoredRegister.registered(new Row(columns)))
                .list());
    }

    @Override
    public List<RegisteredRecognition> known(Set<UnitCode> units, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ALL + " and r.unit_code = any (:units) order by r.unit_on, r.recognition_id")
                .bindArray(
                        "units",
                        String.class,
                        units.stream().map(UnitCode::value).toList())
                .bind("knownAt", knownAt)
                .map((columns, context) -> StoredRegister.registered(new Row(columns)))
                .list());
    }

    @Override
    public List<Revocation> revocations(Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from revocation where " + Known.AT + " order by revoked_on, revocation_id")
                .bind("knownAt", knownAt)
                .map((columns, context) -> revocation(new Row(columns)))
                .list());
    }

    private static Revocation revocation(Row row) throws SQLException {
        return new Revocation(
                row.id("revocation_id"),
                row.choice("level", Level.class),
                row.code("unit_code"),
                row.date("revoked_on"),
                row.decision());
    }

    @Override
    public List<RegisteredRecognition> recordedAfter(Instant instant) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select r.*, s.name as unit_name, s.type as unit_type
                          from recognition r
                          join unit_spell s on s.code = r.unit_code and s.valid @> r.unit_on and s.superseded_at is null
                         where r.superseded_at is null and r.recorded_at > :after
                         order by r.unit_on, r.recognition_id""")
                .bind("after", instant)
                .map((columns, context) -> StoredRegister.registered(new Row(columns)))
                .list());
    }
}
