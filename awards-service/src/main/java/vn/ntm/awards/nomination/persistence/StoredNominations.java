package vn.ntm.awards.nomination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.awards.nomination.application.NominationsOnFile;
import vn.ntm.awards.nomination.application.rules.NominationRules;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.domain.NominationProcedure;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredNominations implements NominationsOnFile {

    private static final String MOVES = """
            select n.*, a.actor, a.roles from nomination n join act a on a.id = n.recorded_by
            where n.nomination_id = any (:ids) and n.recorded_at <= :knownAt and n.step_on <= :day
            order by n.nomination_id, n.version""";

    private final Jdbi jdbi;
    private final FactTable table;
    private final NominationRules rules;
    private final Identities identities;
    private final Calendar calendar;
    private final Turns turns;

    StoredNominations(Jdbi jdbi, NominationRules rules, Identities identities, Calendar calendar, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "nomination");
        this.rules = rules;
        this.identities = identities;
        this.calendar = calendar;
        this.turns = turns;
    }

    @Override
    public Map<UUID, NominationOnFile> find(Collection<UUID> ids, AsOf asOf) {
        Map<UUID, List<StoredMove>> moves = jdbi
                .withHandle(handle -> handle.createQuery(MOVES)
                        .bindArray("ids", UUID.class, ids.toArray())
                        .bind("knownAt", asOf.knownAt())
                        .bind("day", asOf.validOn())
                        .map((columns, _) -> StoredMove.of(columns))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(StoredMove::nomination, LinkedHashMap::new, Collectors.toList()));
        var procedures = new LinkedHashMap<String, NominationProcedure>();
        var found = new LinkedHashMap<UUID, NominationOnFile>();
        moves.forEach((id, made) -> found.put(id, onFile(id, made, asOf.knownAt(), procedures)));
        return found;
    }

    @Override
    public Map<UUID, NominationOnFile> held(Collection<UUID> ids) {
        new TreeSet<>(ids).forEach(id -> turns.take("nomination " + id));
        return find(ids, new AsOf(calendar.today(), calendar.now()));
    }

    @Override
    public Optional<Nomination> of(UUID achievement) {
        turns.take("nomination of " + achievement);
        return jdbi.withHandle(handle -> handle.createQuery("select nomination_id from nomination"
                                + " where achievement_id = :achievement and superseded_at is null"
                                + " and state not in ('REJECTED', 'WITHDRAWN', 'ANNULLED')")
                        .bind("achievement", achievement)
                        .mapTo(UUID.class)
                        .findOne())
                .map(id -> find(List.of(id), new AsOf(calendar.today(), calendar.now()))
                        .get(id))
                .map(NominationOnFile::nomination);
    }

    @Override
    public void open(Nomination nomination, Instant rulesKnownAt, Provenance basis, Filing filing) {
        table.add(identities.next(), filing, basis, StoredMove.values(nomination, rulesKnownAt));
    }

    @Override
    public void record(NominationOnFile before, Nomination nomination, Provenance basis, Filing filing) {
        boolean pinned = before.nomination().intake().isPinned();
        table.replace(
                before.steps().getLast().rowId(),
                identities.next(),
                filing,
                basis,
                StoredMove.values(nomination, pinned ? before.rulesKnownAt() : filing.at()));
    }

    /** Until it is accepted the steps are those of the question; those accepted at once in one flow have the same. */
    private NominationOnFile onFile(
            UUID id, List<StoredMove> moves, Instant knownAt, Map<String, NominationProcedure> procedures) {
        StoredMove last = moves.getLast();
        Instant rulesKnownAt = last.intake().isPinned() ? last.rulesKnownAt() : knownAt;
        var flow = last.subject().flow();
        NominationProcedure procedure =
                procedures.computeIfAbsent(flow + " " + rulesKnownAt, _ -> rules.procedure(flow, rulesKnownAt));
        var nomination = new Nomination(
                id,
                last.subject(),
                procedure,
                last.intake(),
                last.entry().state(),
                moves.stream().map(move -> move.entry().made()).toList());
        return new NominationOnFile(
                nomination, rulesKnownAt, moves.stream().map(StoredMove::entry).toList());
    }
}
