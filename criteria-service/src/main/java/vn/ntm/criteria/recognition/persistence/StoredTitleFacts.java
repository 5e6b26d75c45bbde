package vn.ntm.criteria.recognition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.recognition.application.RegisteredRecognition;
import vn.ntm.criteria.recognition.application.TitleCensus;
import vn.ntm.criteria.recognition.application.TitleFacts;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Revocation;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.unit.UnitType;

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

    private static final String MORE_THAN_FACTS = """
            select s.code from unit_succession e
              join unit_spell s on s.code = e.successor_code and s.valid @> e.changed_on and s.valid @> :validOn and %2$s
             where e.changed_on <= :validOn and %1$s
            union
            select s.code from revocation v join unit_spell s on s.code = v.unit_code and s.valid @> :validOn and %2$s
             where %3$s
            """.formatted(Known.at("e."), Known.at("s."), Known.at("v."));

    private static final int TITLES = Level.values().length;

    /**
     * In one pass over units and facts: nothing is joined to what was grouped, whose size nobody can estimate. A unit
     * has a bit for each title that it holds, and above these one for each that only a disputed fact gives it.
     */
    private static final String BY_FACTS_ALONE = """
            with unit as (
                select s.type, coalesce(bit_or(case r.level %1$s end << case r.counted when 'DISPUTED' then %2$d else 0 end), 0) as titles
                from unit_spell s
                left join recognition r on r.unit_code = s.code and s.valid @> r.unit_on
                    and r.unit_on <= :validOn and r.event <> 'SUBMITTED' and %3$s
                where s.valid @> :validOn and %4$s and s.code <> all (array(%5$s))
                group by s.code, s.type),
            alike as (select type, titles, count(*) as units from unit group by type, titles)
            select type, level, sum(units) as units, case
                when titles & held > 0 then 'HELD' when (titles >> %2$d) & held > 0 then 'DISPUTED' else 'NOT_HELD' end as standing
            from alike cross join (values %6$s) title (level, held)
            group by type, level, standing""".formatted(
                    each(" ", level -> "when '%s' then %d".formatted(level, bitsGivenBy(level))),
                    TITLES,
                    Known.at("r."),
                    Known.at("s."),
                    MORE_THAN_FACTS,
                    each(", ", level -> "('%s', %d)".formatted(level, bit(level))));

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
                .bindArray("units", UnitCode.class, units)
                .bind("knownAt", knownAt)
                .map((columns, context) -> StoredRegister.registered(new Row(columns)))
                .list());
    }

    @Override
    public Set<UnitCode> withMoreThanFacts(AsOf asOf) {
        return jdbi.withHandle(handle -> Set.copyOf(handle.createQuery(MORE_THAN_FACTS)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, context) -> new Row(columns).code("code"))
                .list()));
    }

    @Override
    public List<TitleCensus.Counted> byFactsAlone(AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_FACTS_ALONE)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, context) -> counted(new Row(columns)))
                .list());
    }

    private static String each(String between, Function<Level, String> sql) {
        return Arrays.stream(Level.values()).map(sql).collect(Collectors.joining(between));
    }

    private static int bitsGivenBy(Level level) {
        return Arrays.stream(Level.values())
                .filter(level::includes)
                .mapToInt(StoredTitleFacts::bit)
                .sum();
    }

    private static int bit(Level level) {
        return 1 << Arrays.asList(Level.values()).indexOf(level);
    }

    private static TitleCensus.Counted counted(Row row) throws SQLException {
        return new TitleCensus.Counted(
                row.choice("type", UnitType.class),
                row.choice("level", Level.class),
                row.choice("standing", TitleStanding.class),
                row.number("units"));
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
    public List<RegisteredRecognition> recordedAfter(Set<UnitCode> units, Instant instant) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select r.*, s.name as unit_name, s.type as unit_type
                          from recognition r
                          join unit_spell s on s.code = r.unit_code and s.valid @> r.unit_on and s.superseded_at is null
                         where r.superseded_at is null and r.recorded_at > :after and r.unit_code = any (:units)
                         order by r.unit_on, r.recognition_id""")
                .bind("after", instant)
                .bindArray("units", UnitCode.class, units)
                .map((columns, context) -> StoredRegister.registered(new Row(columns)))
                .list());
    }
}
