package vn.ntm.awards.achievement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.awards.achievement.application.AchievementFilter;
import vn.ntm.awards.achievement.application.AchievementOnFile;
import vn.ntm.awards.achievement.application.Achievements;
import vn.ntm.awards.achievement.application.AchievementsOnFile;
import vn.ntm.awards.achievement.domain.Achievement;
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

@ApplicationScoped
class StoredAchievements implements Achievements, AchievementsOnFile {

    private static final String COLUMNS =
            "select a.*, lower(a.period) as valid_from, upper(a.period) as valid_to from achievement a";

    private static final String KNOWN = " where " + Known.at("a.");

    private static final String NOW = " where a.superseded_at is null";

    /** Whose recipients they are is asked of the recipients as they are today. */
    private static final String FILTER = KNOWN + """
             and (cast(:recipient as uuid) is null or a.recipient_id = cast(:recipient as uuid))
             and (cast(:campaign as uuid) is null or a.campaign_id = cast(:campaign as uuid))
             and (cast(:merit as text) is null or a.merit_kind = :merit)
             and (cast(:initiative as text) is null or a.initiatives @> array[cast(:initiative as text)])
             and (cast(:confirmed as boolean) is null or (a.confirmed_by is not null) = :confirmed)
             and exists (select from recipient r
                    where r.recipient_id = a.recipient_id and r.superseded_at is null and not r.restricted
                      and (cast(:unit as text) is null or r.unit_code = any (array(select units_ever_in(:unit)))
                            and :unit = any (unit_path(r.unit_code, r.unit_on, :knownAt)))
                      and (:callers = any (unit_path(r.unit_code, r.unit_on, :knownAt)) or r.unit_code is null
                            and exists (select from unit_spell u
                                where u.code = :callers and u.type = 'PROVINCE' and u.superseded_at is null)))
            """;

    private static final Keyset ORDER = Keyset.by("a.achievement_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    StoredAchievements(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "achievement");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public List<AchievementOnFile> list(AchievementFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi, COLUMNS + FILTER, query -> bound(query, filter, asOf), from, limit, AchievementRow::onFile);
    }

    @Override
    public long count(AchievementFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, " from achievement a" + FILTER, query -> bound(query, filter, asOf));
    }

    @Override
    public AchievementOnFile get(UUID id, AsOf asOf) {
        return find(id, asOf).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @Override
    public Optional<AchievementOnFile> find(UUID id, AsOf asOf) {
        return Optional.ofNullable(find(Set.of(id), asOf).get(id));
    }

    @Override
    public Map<UUID, AchievementOnFile> find(Collection<UUID> ids, AsOf asOf) {
        return byId(read(
                COLUMNS + KNOWN + " and a.achievement_id = any (:ids)",
                query -> query.bind("knownAt", asOf.knownAt()).bindArray("ids", UUID.class, ids.toArray())));
    }

    @Override
    public List<AchievementOnFile> history(UUID recipient, Instant knownAt) {
        return read(
                COLUMNS + " where a.recipient_id = :recipient and a.recorded_at <= :knownAt"
                        + " order by a.recorded_at, a.row_id",
                query -> query.bind("recipient", recipient).bind("knownAt", knownAt));
    }

    /** In the order of their ids, so that two who hold several never wait for each other. */
    @Override
    public Map<UUID, AchievementOnFile> forDecision(Collection<UUID> ids) {
        return byId(read(
                COLUMNS + NOW + " and a.achievement_id = any (:ids) order by a.achievement_id for share of a",
                query -> query.bindArray("ids", UUID.class, ids.toArray())));
    }

    @Override
    public Optional<AchievementOnFile> held(UUID id) {
        turns.take("achievement " + id);
        return read(COLUMNS + NOW + " and a.achievement_id = :id for no key update of a", query -> query.bind("id", id))
                .stream()
                .findFirst();
    }

    @Override
    public Set<String> writers(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select distinct w.actor from achievement a join act w on w.id = a.recorded_by
                        where a.achievement_id = :id and a.confirmed_by is null""").bind("id", id).mapTo(String.class).set());
    }

    @Override
    public void holdRecipient(UUID recipient) {
        turns.take("achievements of " + recipient);
    }

    @Override
    public Optional<UUID> same(Achievement achievement) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select achievement_id from achievement
                        where recipient_id = :recipient and superseded_at is null and achievement_id <> :id
                          and folded(title) = folded(:title) and period && :period
                        order by lower(period) limit 1""")
                .bind("recipient", achievement.recipient())
                .bind("id", achievement.id())
                .bind("title", achievement.title())
                .bind(
                        "period",
                        new DateRange(
                                achievement.period().from(),
                                achievement.period().to()))
                .mapTo(UUID.class)
                .findOne());
    }

    @Override
    public AchievementOnFile record(Achievement achievement, Provenance provenance, Filing filing) {
        current(achievement.id()).ifPresent(row -> table.supersede(row, filing));
        table.add(identities.next(), filing, provenance, AchievementRow.values(achievement));
        return new AchievementOnFile(achievement, provenance, filing.at());
    }

    private Optional<UUID> current(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select row_id from achievement where achievement_id = :id and superseded_at is null")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    private List<AchievementOnFile> read(String sql, UnaryOperator<Query> bound) {
        return jdbi.withHandle(handle -> bound.apply(handle.createQuery(sql))
                .map((columns, _) -> AchievementRow.onFile(new Row(columns)))
                .list());
    }

    private static Map<UUID, AchievementOnFile> byId(List<AchievementOnFile> found) {
        var byId = new HashMap<UUID, AchievementOnFile>();
        found.forEach(onFile -> byId.put(onFile.achievement().id(), onFile));
        return byId;
    }

    private static Query bound(Query query, AchievementFilter filter, AsOf asOf) {
        return query.bind("knownAt", asOf.knownAt())
                .bindByType("recipient", filter.recipient(), UUID.class)
                .bindByType("campaign", filter.campaign(), UUID.class)
                .bind("unit", filter.unit())
                .bind("merit", filter.merit())
                .bind("initiative", filter.initiative())
                .bind("confirmed", filter.confirmed())
                .bind("callers", filter.callers());
    }
}
