package vn.ntm.awards.obstacle.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.obstacle.application.ObstacleFilter;
import vn.ntm.awards.obstacle.application.Obstacles;
import vn.ntm.awards.obstacle.application.RecordedObstacle;
import vn.ntm.awards.obstacle.domain.Obstacle;
import vn.ntm.awards.obstacle.domain.ObstacleKind;
import vn.ntm.awards.obstacle.domain.ObstacleState;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredObstacles implements Obstacles {

    private static final String PENDING =
            "(state <> 'WITHDRAWN' and began_on <= :validOn and (ended_on is null or ended_on > :validOn))";

    private static final String KNOWN = """
             from obstacle where %s and (cast(:recipient as uuid) is null or recipient_id = cast(:recipient as uuid))
               and (cast(:kind as text) is null or kind = :kind)
               and (cast(:pending as boolean) is null or %s = :pending)
            """.formatted(Known.AT, PENDING);

    private static final Keyset ORDER = Keyset.by("began_on", "date").then("obstacle_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    StoredObstacles(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "obstacle");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public List<Obstacle> list(ObstacleFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi, "select *" + KNOWN, query -> bound(query, filter, asOf), from, limit, StoredObstacles::obstacle);
    }

    @Override
    public long count(ObstacleFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, KNOWN, query -> bound(query, filter, asOf));
    }

    @Override
    public Obstacle get(UUID id, Instant knownAt) {
        return jdbi.withHandle(
                        handle -> handle.createQuery("select * from obstacle where obstacle_id = :id and " + Known.AT)
                                .bind("id", id)
                                .bind("knownAt", knownAt)
                                .map((columns, _) -> obstacle(new Row(columns)))
                                .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @Override
    public Map<UUID, List<Obstacle>> of(Collection<UUID> recipients, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from obstacle where recipient_id = any (:recipients) and " + Known.AT)
                .bindArray("recipients", UUID.class, recipients.toArray())
                .bind("knownAt", knownAt)
                .map((columns, _) -> obstacle(new Row(columns)))
                .collect(Collectors.groupingBy(Obstacle::recipient)));
    }

    @Override
    public List<RecordedObstacle> history(UUID recipient, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from obstacle where recipient_id = :recipient"
                        + " and recorded_at <= :knownAt order by recorded_at, obstacle_id, version")
                .bind("recipient", recipient)
                .bind("knownAt", knownAt)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return new RecordedObstacle(obstacle(row), row.instant("recorded_at"));
                })
                .list());
    }

    @Override
    public Optional<OnFile<Obstacle>> held(UUID id) {
        turns.take("obstacle " + id);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from obstacle where obstacle_id = :id and superseded_at is null")
                .bind("id", id)
                .map((columns, _) -> new OnFile<>(new Row(columns).id("row_id"), obstacle(new Row(columns))))
                .findOne());
    }

    @Override
    public void add(Obstacle obstacle, Filing filing) {
        turns.take("obstacles of " + obstacle.recipient());
        table.add(identities.next(), filing, provenance(obstacle), values(obstacle));
    }

    @Override
    public void replace(UUID rowId, Obstacle obstacle, Filing filing) {
        table.replace(rowId, identities.next(), filing, provenance(obstacle), values(obstacle));
    }

    private static Provenance provenance(Obstacle obstacle) {
        return new Provenance(obstacle.source(), obstacle.confidence(), obstacle.note());
    }

    private static Map<String, @Nullable Object> values(Obstacle obstacle) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("obstacle_id", obstacle.id());
        values.put("version", obstacle.version());
        values.put("recipient_id", obstacle.recipient());
        values.put("kind", obstacle.kind());
        values.put("state", obstacle.state());
        values.put("began_on", obstacle.began());
        values.put("ended_on", obstacle.ended());
        return values;
    }

    private static Query bound(Query query, ObstacleFilter filter, AsOf asOf) {
        return query.bind("knownAt", asOf.knownAt())
                .bind("validOn", asOf.validOn())
                .bindByType("recipient", filter.recipient(), UUID.class)
                .bind("kind", filter.kind())
                .bind("pending", filter.pending());
    }

    private static Obstacle obstacle(Row row) throws SQLException {
        var provenance = row.provenance();
        return new Obstacle(
                row.id("obstacle_id"),
                row.number("version"),
                row.id("recipient_id"),
                row.choice("kind", ObstacleKind.class),
                row.choice("state", ObstacleState.class),
                row.date("began_on"),
                row.optionalDate("ended_on"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
