package vn.ntm.awards.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.decision.application.DecisionDrafts;
import vn.ntm.awards.decision.application.DraftOnFile;
import vn.ntm.awards.decision.domain.DecisionDraft;
import vn.ntm.awards.decision.domain.DraftItem;
import vn.ntm.awards.decision.domain.DraftState;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
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
class StoredDrafts implements DecisionDrafts {

    private static final String COLUMNS = """
            select d.*, (select array_agg(distinct a.actor) from award_decision_draft w join act a on a.id = w.recorded_by
                          where w.decision_id = d.decision_id and w.state = 'DRAFT') as drafters""";

    private static final String KNOWN = " from award_decision_draft d where " + Known.at("d.")
            + " and (cast(:state as text) is null or d.state = :state)";

    /** What a draft named last; what was signed or withdrawn named it then. */
    private static final String ITEMS = """
            select distinct on (i.decision_id, i.nomination_id) i.* from award_decision_draft_item i
              join award_decision_draft d on d.decision_id = i.decision_id and %s
             where i.decision_id = any (:ids) and i.recorded_at <= :knownAt
               and (i.superseded_at is null or i.superseded_at > :knownAt
                    or d.state <> 'DRAFT' and i.superseded_at = d.recorded_at)
             order by i.decision_id, i.nomination_id, i.recorded_at desc""".formatted(Known.at("d."));

    private static final Keyset ORDER = Keyset.by("d.decision_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final FactTable items;
    private final Identities identities;
    private final Calendar calendar;
    private final Turns turns;

    StoredDrafts(Jdbi jdbi, Identities identities, Calendar calendar, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "award_decision_draft");
        this.items = new FactTable(jdbi, "award_decision_draft_item");
        this.identities = identities;
        this.calendar = calendar;
        this.turns = turns;
    }

    @Override
    public List<DraftOnFile> list(@Nullable DraftState state, AsOf asOf, Optional<Cursor> from, int limit) {
        return completed(
                ORDER.read(jdbi, COLUMNS + KNOWN, query -> bound(query, state, asOf), from, limit, DraftRow::of), asOf);
    }

    @Override
    public long count(@Nullable DraftState state, AsOf asOf) {
        return Keyset.count(jdbi, KNOWN, query -> bound(query, state, asOf));
    }

    @Override
    public Optional<DraftOnFile> find(UUID id, AsOf asOf) {
        List<DraftRow> rows = jdbi.withHandle(
                handle -> bound(handle.createQuery(COLUMNS + KNOWN + " and d.decision_id = :id"), null, asOf)
                        .bind("id", id)
                        .map((columns, _) -> DraftRow.of(new Row(columns)))
                        .list());
        return completed(rows, asOf).stream().findFirst();
    }

    @Override
    public Optional<DraftOnFile> held(UUID id) {
        turns.take("award decision " + id);
        return find(id, now());
    }

    @Override
    public Optional<UUID> inOther(Collection<UUID> nominations, UUID draft) {
        new TreeSet<>(nominations).forEach(id -> turns.take("draft with nomination " + id));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select nomination_id from award_decision_draft_item
                        where nomination_id = any (:ids) and decision_id <> :draft and superseded_at is null
                        order by nomination_id limit 1""")
                .bindArray("ids", UUID.class, nominations.toArray())
                .bind("draft", draft)
                .mapTo(UUID.class)
                .findOne());
    }

    @Override
    public DraftOnFile record(DecisionDraft draft, Provenance grounds, Filing filing) {
        current(draft.id())
                .ifPresentOrElse(
                        before -> table.replace(before, identities.next(), filing, grounds, DraftRow.values(draft)),
                        () -> table.add(identities.next(), filing, grounds, DraftRow.values(draft)));
        supersedeItems(draft.id(), filing);
        if (draft.state() == DraftState.DRAFT) {
            draft.content()
                    .items()
                    .forEach(item -> items.add(identities.next(), filing, grounds, values(draft.id(), item)));
        }
        return new DraftOnFile(draft, grounds, filing.at());
    }

    private List<DraftOnFile> completed(List<DraftRow> rows, AsOf asOf) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<DraftItem>> named = jdbi
                .withHandle(handle -> handle.createQuery(ITEMS)
                        .bindArray(
                                "ids",
                                UUID.class,
                                rows.stream().map(DraftRow::id).toArray())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, _) -> {
                            var row = new Row(columns);
                            return Map.entry(
                                    row.id("decision_id"),
                                    new DraftItem(row.id("nomination_id"), columns.getLong("nomination_version")));
                        })
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return rows.stream()
                .map(row -> row.with(named.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Optional<UUID> current(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select row_id from award_decision_draft where decision_id = :id and superseded_at is null")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    private void supersedeItems(UUID id, Filing filing) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update award_decision_draft_item"
                                + " set superseded_at = :at, superseded_by = :act where decision_id = :id and superseded_at is null")
                .bind("at", filing.at())
                .bind("act", filing.act())
                .bind("id", id)
                .execute());
    }

    private static Map<String, @Nullable Object> values(UUID draft, DraftItem item) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("decision_id", draft);
        values.put("nomination_id", item.nomination());
        values.put("nomination_version", item.version());
        return values;
    }

    private static Query bound(Query query, @Nullable DraftState state, AsOf asOf) {
        return query.bindByType("state", state == null ? null : state.name(), String.class)
                .bind("knownAt", asOf.knownAt());
    }

    private AsOf now() {
        return new AsOf(calendar.today(), calendar.now());
    }
}
