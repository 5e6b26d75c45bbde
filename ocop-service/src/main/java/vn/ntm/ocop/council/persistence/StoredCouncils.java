package vn.ntm.ocop.council.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;
import vn.ntm.ocop.council.application.Councils;
import vn.ntm.ocop.council.domain.Council;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.CouncilMember;
import vn.ntm.ocop.council.domain.CouncilSeat;

@ApplicationScoped
class StoredCouncils implements Councils {

    private static final String COLUMNS = "select *, lower(valid) as valid_from, upper(valid) as valid_to";

    private static final String BEGUN = " from council where lower(valid) <= :day and " + Known.AT;

    private static final Keyset ORDER = Keyset.by("lower(valid)", "date").then("council_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final FactTable members;
    private final Identities identities;
    private final Turns turns;

    StoredCouncils(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "council");
        this.members = new FactTable(jdbi, "council_member");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public List<Council> list(AsOf asOf, Optional<Cursor> place, int most) {
        return ORDER.read(
                jdbi,
                COLUMNS + BEGUN,
                query -> query.bind("day", asOf.validOn()).bind("knownAt", asOf.knownAt()),
                place,
                most,
                this::council);
    }

    @Override
    public long count(AsOf asOf) {
        return Keyset.count(
                jdbi, BEGUN, query -> query.bind("day", asOf.validOn()).bind("knownAt", asOf.knownAt()));
    }

    @Override
    public Council get(UUID id, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + BEGUN + " and council_id = :id")
                        .bind("id", id)
                        .bind("day", asOf.validOn())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, _) -> council(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @Override
    public Council version(UUID id, long version) {
        return jdbi.withHandle(
                handle -> handle.createQuery(COLUMNS + " from council where council_id = :id and version = :version")
                        .bind("id", id)
                        .bind("version", version)
                        .map((columns, _) -> council(new Row(columns)))
                        .one());
    }

    @Override
    public Council held(UUID id) {
        turns.take("council " + id);
        return jdbi.withHandle(handle -> handle.createQuery(
                                COLUMNS + " from council where council_id = :id and superseded_at is null")
                        .bind("id", id)
                        .map((columns, _) -> council(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @Override
    public void add(Council council, Provenance provenance, Filing filing) {
        table.add(identities.next(), filing, provenance, values(council));
        council.members()
                .forEach(member -> members.add(identities.next(), filing, provenance, values(council, member)));
    }

    @Override
    public void replace(Council council, Provenance provenance, Filing filing) {
        supersede("council", council.id(), filing);
        supersede("council_member", council.id(), filing);
        add(council, provenance, filing);
    }

    private void supersede(String of, UUID id, Filing filing) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update " + of
                                + " set superseded_at = :at, superseded_by = :act where council_id = :id and superseded_at is null")
                .bind("at", filing.at())
                .bind("act", filing.act())
                .bind("id", id)
                .execute());
    }

    private static Map<String, @Nullable Object> values(Council council) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("council_id", council.id());
        values.put("version", council.version());
        values.put("level", council.level());
        values.put("valid", new DateRange(council.from(), council.to()));
        values.put("decision_number", council.decisionNumber());
        values.put("decision_issuer", council.decisionIssuer());
        values.put("decision_signed_on", council.decisionSignedOn());
        return values;
    }

    private static Map<String, @Nullable Object> values(Council council, CouncilMember member) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("council_id", council.id());
        values.put("council_version", council.version());
        values.put("person", member.person());
        values.put("name", member.name());
        values.put("body", member.body());
        values.put("seat", member.seat());
        values.put("valid", new DateRange(member.from(), member.to()));
        values.put("producer_keys", member.producers().stream().sorted().toList());
        values.put("commune_code", member.commune());
        return values;
    }

    private Council council(Row row) throws SQLException {
        UUID id = row.id("council_id");
        long version = row.columns().getLong("version");
        return new Council(
                id,
                version,
                row.choice("level", CouncilLevel.class),
                Objects.requireNonNull(row.valid().from()),
                row.valid().to(),
                row.text("decision_number"),
                row.text("decision_issuer"),
                row.date("decision_signed_on"),
                members(id, version));
    }

    private List<CouncilMember> members(UUID id, long version) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " from council_member"
                        + " where council_id = :id and council_version = :version order by seat, person")
                .bind("id", id)
                .bind("version", version)
                .map((columns, _) -> member(new Row(columns)))
                .list());
    }

    private static CouncilMember member(Row row) throws SQLException {
        String[] producers = (String[]) row.columns().getArray("producer_keys").getArray();
        return new CouncilMember(
                row.text("person"),
                row.text("name"),
                row.text("body"),
                row.choice("seat", CouncilSeat.class),
                Objects.requireNonNull(row.valid().from()),
                row.valid().to(),
                Set.of(producers),
                row.optionalCode("commune_code"));
    }
}
