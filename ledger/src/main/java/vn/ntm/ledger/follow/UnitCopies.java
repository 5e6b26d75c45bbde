package vn.ntm.ledger.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.Acts;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.follow.UnitFeed.Batch;

/** Files what was read from the feed: the units, their lineage and the place in the feed move together or not at all. */
@ApplicationScoped
class UnitCopies implements FeedReading.Copies {

    private static final String OPERATION = "followUnits";
    private static final String FEED = "units";

    private final Jdbi jdbi;
    private final CopiedFacts facts;
    private final Acts acts;
    private final Calendar calendar;

    UnitCopies(Jdbi jdbi, CopiedFacts facts, Acts acts, Calendar calendar) {
        this.jdbi = jdbi;
        this.facts = facts;
        this.acts = acts;
        this.calendar = calendar;
    }

    @Override
    public Optional<FeedPosition> position() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select cursor, moved_at, moves from feed_position where feed = :feed")
                .bind("feed", FEED)
                .map((row, context) -> new FeedPosition(
                        row.getString("cursor"), row.getTimestamp("moved_at").toInstant(), row.getLong("moves")))
                .findOne());
    }

    @Override
    public int current() {
        return facts.units();
    }

    @Override
    @Transactional
    public Optional<FeedPosition> follow(Optional<FeedPosition> from, Batch batch) {
        Optional<FeedPosition> place = moved(from, batch.cursor());
        if (place.isEmpty()) {
            return place;
        }
        List<UnitEvent> events = batch.events().isEmpty() ? List.of() : facts.notHere(batch.events());
        if (!events.isEmpty()) {
            file(acts.ofTheService(OPERATION, "the owner of the units changed them"), events);
        }
        return place;
    }

    @Override
    @Transactional
    public Optional<FeedPosition> begin(Optional<FeedPosition> from, Batch snapshot) {
        Optional<FeedPosition> place = moved(from, snapshot.cursor());
        if (place.isEmpty()) {
            return place;
        }
        UUID act = acts.ofTheService(OPERATION, "the snapshot of the owner of the units");
        Set<UUID> here = facts.current();
        Set<UUID> gone = new HashSet<>(here);
        snapshot.events().forEach(event -> gone.remove(event.row()));
        var now = new Filing(act, calendar.now(), Conflict.REFUSE);
        facts.checkKeysAtTheEnd();
        gone.forEach(row -> facts.supersede(row, now));
        file(
                act,
                snapshot.events().stream()
                        .filter(event -> !here.contains(event.row()))
                        .toList());
        return place;
    }

    private void file(UUID act, List<UnitEvent> events) {
        facts.checkKeysAtTheEnd();
        for (UnitEvent event : events) {
            var filing = new Filing(act, event.at(), Conflict.REFUSE);
            if (event.superseded()) {
                facts.supersede(event.row(), filing);
            } else {
                facts.record(event, filing);
            }
        }
    }

    private Optional<FeedPosition> moved(Optional<FeedPosition> from, String cursor) {
        long moves = from.map(FeedPosition::moves).orElse(0L);
        var place = new FeedPosition(cursor, calendar.now(), moves + 1);
        int moved = jdbi.withHandle(handle -> handle.createUpdate(
                        from.isEmpty()
                                ? "insert into feed_position (feed, cursor, moved_at, moves) values (:feed, :cursor, :now, :moves + 1) on conflict do nothing"
                                : "update feed_position set cursor = :cursor, moved_at = :now, moves = moves + 1 where feed = :feed and moves = :moves")
                .bind("feed", FEED)
                .bind("cursor", cursor)
                .bind("now", place.movedAt())
                .bind("moves", moves)
                .execute());
        return moved == 1 ? Optional.of(place) : Optional.empty();
    }
}
