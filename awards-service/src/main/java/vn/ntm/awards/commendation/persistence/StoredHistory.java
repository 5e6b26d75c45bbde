package vn.ntm.awards.commendation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.awards.commendation.application.history.AwardHistory;
import vn.ntm.awards.commendation.application.history.HistoryEntry;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

@ApplicationScoped
class StoredHistory implements AwardHistory {

    /** What was given to the same under another identity is not led to whoever has the processing restricted now. */
    private static final String OF_RECIPIENT =
            " from commendation c" + CommendationRows.UNIT_OF_THE_DAY + " where " + Known.at("c.") + " and " + """
            c.unit_on <= :validOn and c.recipient_id = any (array(
                select s.id from recipients_same_as(:recipient, :knownAt) s (id)
                where not exists (
                    select from recipient r where r.recipient_id = s.id and r.superseded_at is null and r.restricted)))""";

    private static final Keyset ORDER = Keyset.by("c.unit_on", "date").then("c.key", "text");

    private final Jdbi jdbi;

    StoredHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<HistoryEntry> of(UUID recipient, AsOf asOf, Optional<Cursor> from, int most) {
        return ORDER.read(
                jdbi,
                CommendationRows.COLUMNS + OF_RECIPIENT,
                query -> bound(query, recipient, asOf),
                from,
                most,
                StoredHistory::entry);
    }

    @Override
    public long count(UUID recipient, AsOf asOf) {
        return Keyset.count(jdbi, OF_RECIPIENT, query -> bound(query, recipient, asOf));
    }

    private static Query bound(Query query, UUID recipient, AsOf asOf) {
        return query.bind("recipient", recipient)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt());
    }

    private static HistoryEntry entry(Row row) throws SQLException {
        return new HistoryEntry(row.id("recipient_id"), CommendationRows.registered(row));
    }
}
