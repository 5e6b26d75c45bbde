package vn.ntm.awards.ceremony.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.ceremony.application.Ceremonies;
import vn.ntm.awards.ceremony.application.CeremonyOnFile;
import vn.ntm.awards.ceremony.application.CeremonyProblem;
import vn.ntm.awards.ceremony.domain.Ceremony;
import vn.ntm.awards.ceremony.domain.CeremonyPoint;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredCeremonies implements Ceremonies {

    private static final String COLUMNS = """
            select c.*, (select count(*) from ceremony v where v.ceremony = c.ceremony and v.recorded_at <= c.recorded_at)
                as revision""";

    private static final String KNOWN = " from ceremony c where " + Known.at("c.");

    private static final Keyset ORDER = Keyset.by("c.held_on", "date").then("c.ceremony", "text");

    private final Jdbi jdbi;
    private final FactTable table;
    private final FactTable points;
    private final Identities identities;
    private final Calendar calendar;
    private final Turns turns;

    StoredCeremonies(Jdbi jdbi, Identities identities, Calendar calendar, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "ceremony");
        this.points = new FactTable(jdbi, "ceremony_point");
        this.identities = identities;
        this.calendar = calendar;
        this.turns = turns;
    }

    @Override
    public List<CeremonyOnFile> list(AsOf asOf, Optional<Cursor> from, int limit) {
        return completed(
                ORDER.read(
                        jdbi,
                        COLUMNS + KNOWN,
                        query -> query.bind("knownAt", asOf.knownAt()),
                        from,
                        limit,
                        StoredCeremonies::bare),
                asOf.knownAt());
    }

    @Override
    public long count(AsOf asOf) {
        return Keyset.count(jdbi, KNOWN, query -> query.bind("knownAt", asOf.knownAt()));
    }

    @Override
    public Optional<CeremonyOnFile> find(String code, AsOf asOf) {
        List<CeremonyOnFile> found =
                jdbi.withHandle(handle -> handle.createQuery(COLUMNS + KNOWN + " and c.ceremony = :code")
                        .bind("code", code)
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, _) -> bare(new Row(columns)))
                        .list());
        return completed(found, asOf.knownAt()).stream().findFirst();
    }

    @Override
    public Optional<CeremonyOnFile> held(String code) {
        turns.take("ceremony " + code);
        return find(code, new AsOf(calendar.today(), calendar.now()));
    }

    @Override
    public CeremonyOnFile record(Ceremony ceremony, Provenance provenance, Filing filing) {
        supersede("ceremony", ceremony.code(), filing);
        supersede("ceremony_point", ceremony.code(), filing);
        table.add(identities.next(), filing, provenance, values(ceremony));
        ceremony.points()
                .forEach(point -> points.add(identities.next(), filing, provenance, values(ceremony.code(), point)));
        return held(ceremony.code()).orElseThrow(() -> new IllegalStateException("What was recorded is not on file"));
    }

    @Override
    public void requireHeld(String code, @Nullable Integer point, LocalDate day) {
        Ceremony ceremony = held(code)
                .map(CeremonyOnFile::ceremony)
                .orElseThrow(() -> new Refusal(CeremonyProblem.CEREMONY_NOT_ON_FILE, Map.of("ceremony", code)));
        if (point != null && !ceremony.hasPoint(point)) {
            throw new Refusal(CeremonyProblem.CEREMONY_WITHOUT_POINT, Map.of("ceremony", code, "point", point));
        }
        if (!ceremony.heldOn().equals(day)) {
            throw new Refusal(
                    CeremonyProblem.CEREMONY_ON_OTHER_DAY,
                    Map.of("ceremony", code, "heldOn", ceremony.heldOn(), "day", day));
        }
    }

    private void supersede(String of, String code, Filing filing) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update " + of
                                + " set superseded_at = :at, superseded_by = :act where ceremony = :code and superseded_at is null")
                .bind("at", filing.at())
                .bind("act", filing.act())
                .bind("code", code)
                .execute());
    }

    private List<CeremonyOnFile> completed(List<CeremonyOnFile> bare, Instant knownAt) {
        List<String> codes = bare.stream().map(found -> found.ceremony().code()).toList();
        Map<String, List<CeremonyPoint>> of = jdbi
                .withHandle(handle -> handle.createQuery(
                                "select * from ceremony_point where ceremony = any (:codes) and " + Known.AT)
                        .bindArray("codes", String.class, codes)
                        .bind("knownAt", knownAt)
                        .map((columns, _) -> Map.entry(new Row(columns).text("ceremony"), point(new Row(columns))))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return bare.stream()
                .map(found -> with(found, of.getOrDefault(found.ceremony().code(), List.of())))
                .toList();
    }

    private static CeremonyOnFile with(CeremonyOnFile bare, List<CeremonyPoint> points) {
        Ceremony ceremony = bare.ceremony();
        return new CeremonyOnFile(
                new Ceremony(ceremony.code(), ceremony.name(), ceremony.heldOn(), ceremony.organiser(), points),
                bare.provenance(),
                bare.revision(),
                bare.recordedAt());
    }

    private static Map<String, @Nullable Object> values(Ceremony ceremony) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("ceremony", ceremony.code());
        values.put("name", ceremony.name());
        values.put("held_on", ceremony.heldOn());
        values.put("organiser", ceremony.organiser());
        return values;
    }

    private static Map<String, @Nullable Object> values(String ceremony, CeremonyPoint point) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("ceremony", ceremony);
        values.put("point", point.number());
        values.put("name", point.name());
        values.put("unit_code", point.unit());
        values.put("unit_on", point.unitOn());
        values.put("main", point.main());
        return values;
    }

    private static CeremonyOnFile bare(Row row) throws SQLException {
        return new CeremonyOnFile(
                new Ceremony(
                        row.text("ceremony"),
                        row.text("name"),
                        row.date("held_on"),
                        row.optionalText("organiser"),
                        List.of()),
                row.provenance(),
                row.columns().getLong("revision"),
                row.instant("recorded_at"));
    }

    private static CeremonyPoint point(Row row) throws SQLException {
        return new CeremonyPoint(
                row.number("point"),
                row.text("name"),
                row.code("unit_code"),
                row.date("unit_on"),
                row.columns().getBoolean("main"));
    }
}
