package vn.ntm.ledger.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.change.PublishedContent.Entry;
import vn.ntm.ledger.fact.Row;

/**
 * How far the journal can be read, and one entry of it.
 *
 * @param unread the oldest transaction that may still be running: what lies below it is complete
 * @param unborn the first transaction that has not begun
 * @param entry absent if there is nothing to read
 * @param actedAt when the entry came to be
 */
record Stand(
        long unread,
        long unborn,
        @Nullable Entry entry,
        @Nullable Instant actedAt) {

    static Stand read(ResultSet columns) throws SQLException {
        long unread = Long.parseLong(columns.getString("unread"));
        long unborn = Long.parseLong(columns.getString("unborn"));
        if (columns.getString("xid") == null) {
            return new Stand(unread, unborn, null, null);
        }
        var row = new Row(columns);
        var entry = new Entry(
                Long.parseLong(row.text("xid")),
                columns.getLong("seq"),
                row.text("effect").equals("SUPERSEDED"),
                row.text("subject_type"),
                row.id("subject_id"));
        return new Stand(unread, unborn, entry, columns.getString("acted_at") == null ? null : row.instant("acted_at"));
    }
}
