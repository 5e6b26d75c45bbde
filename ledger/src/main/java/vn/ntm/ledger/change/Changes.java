package vn.ntm.ledger.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.change.PublishedContent.Entry;

/**
 * Reads the journal in the order of commits. A number of the journal is drawn before its transaction commits, so only
 * what lies below the oldest running transaction is given: nothing can appear there any more.
 */
@ApplicationScoped
class Changes {

    /** Whether somebody's next change is still kept is asked of the entry that they would get next. */
    private static final String FEED = """
            with stand as materialized (
                select pg_snapshot_xmin(pg_current_snapshot()) as unread, pg_snapshot_xmax(pg_current_snapshot()) as unborn)
            select stand.unread::text, stand.unborn::text, j.xid::text as xid, j.seq, j.effect, j.subject_type, j.subject_id,
                   (select recorded_at from act where act.id = j.act_id) as acted_at
            from stand left join lateral (
                select * from journal
                where (xid, seq) > (cast(:transaction as xid8), :entry) and xid < stand.unread
                  and effect in ('RECORDED', 'SUPERSEDED') and subject_type = any(:tables)
                order by xid, seq limit :limit) j on true
            order by j.xid, j.seq""";

    private static final String SNAPSHOT = """
            with stand as materialized (
                select coalesce(cast(nullif(:horizon, '0') as xid8), pg_snapshot_xmin(pg_current_snapshot())) as unread)
            select stand.unread::text, stand.unread::text as unborn, j.xid::text as xid, j.seq, j.effect, j.subject_type, j.subject_id,
                   cast(null as timestamptz) as acted_at
            from stand left join lateral (
                select * from journal r
                where (xid, seq) > (cast(:transaction as xid8), :entry) and xid < stand.unread
                  and effect = 'RECORDED' and subject_type = any(:tables)
                  and not exists (
                      select from journal s
                      where s.subject_id = r.subject_id and s.effect = 'SUPERSEDED' and s.xid < stand.unread)
                order by xid, seq limit :limit) j on true
            order by j.xid, j.seq""";

    private final Jdbi jdbi;
    private final PublishedContent content;
    private final ChangeConfig config;
    private final Calendar calendar;
    private volatile @Nullable String database;

    Changes(Jdbi jdbi, PublishedContent content, ChangeConfig config, Calendar calendar) {
        this.jdbi = jdbi;
        this.content = content;
        this.config = config;
        this.calendar = calendar;
    }

    /** @throws CursorTooOld if the cursor is of another database, or what comes next is no longer kept */
    Page after(@Nullable String cursor, int limit) {
        ChangeCursor from = cursor == null ? ChangeCursor.start(database()) : ours(cursor);
        if (from.ofSnapshot()) {
            throw ChangeCursor.refused();
        }
        List<Stand> stands = read(FEED, from, limit);
        Stand first = stands.getFirst();
        if (from.transaction() > first.unborn() || forgotten(first.actedAt())) {
            throw new CursorTooOld();
        }
        return page(stands, limit, from, Math.max(first.unread(), from.transaction()));
    }

    /** What is current, as of one moment for all pages of a snapshot. */
    Page snapshot(@Nullable String cursor, int limit) {
        ChangeCursor from = cursor == null ? ChangeCursor.start(database()) : ours(cursor);
        if (cursor != null && !from.ofSnapshot()) {
            throw ChangeCursor.refused();
        }
        List<Stand> stands = read(SNAPSHOT, from, limit);
        long horizon = stands.getFirst().unread();
        return page(
                stands, limit, new ChangeCursor(from.database(), horizon, from.transaction(), from.entry()), horizon);
    }

    private Page page(List<Stand> stands, int limit, ChangeCursor from, long unread) {
        List<Entry> entries = new ArrayList<>();
        for (Stand stand : stands) {
            if (stand.entry() != null) {
                entries.add(stand.entry());
            }
        }
        boolean full = entries.size() == limit;
        ChangeCursor next = full
                ? from.at(entries.getLast().transaction(), entries.getLast().number())
                : from.feedFrom(unread);
        return new Page(content.of(entries), next);
    }

    private List<Stand> read(String sql, ChangeCursor from, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("horizon", Long.toString(from.horizon()))
                .bind("transaction", Long.toString(from.transaction()))
                .bind("entry", from.entry())
                .bindArray("tables", String.class, content.tables())
                .bind("limit", limit)
                .map((columns, context) -> Stand.read(columns))
                .list());
    }

    private boolean forgotten(@Nullable Instant next) {
        return next != null
                && config.keptFor()
                        .map(kept -> next.isBefore(calendar.now().minus(kept)))
                        .orElse(false);
    }

    private ChangeCursor ours(String cursor) {
        ChangeCursor parsed = ChangeCursor.parse(cursor);
        if (!parsed.database().equals(database())) {
            throw new CursorTooOld();
        }
        return parsed;
    }

    private String database() {
        String known = database;
        if (known == null) {
            known = jdbi.withHandle(
                    handle -> handle.createQuery("""
                            select left(md5(system_identifier || '/' || oid), 12)
                            from pg_control_system(), pg_database where datname = current_database()""").mapTo(String.class).one());
            database = known;
        }
        return known;
    }

    /**
     * A part of the feed or of a snapshot.
     *
     * @param next where to go on; after the last part of a snapshot, in the feed
     */
    record Page(List<ChangeEvent> events, ChangeCursor next) {

        Page {
            events = List.copyOf(events);
        }
    }
}
