package vn.ntm.ledger.search;

import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.Cursor;

/** What is asked of a register. */
public interface RegisterSearching {

    /** Whether so few can match that looking through the list is no use. */
    boolean isNarrow();

    /** @param goesOn whether the list goes on from a place */
    RegisterSql sql(RegisterOrder order, boolean goesOn);

    /** @return the statement with its values */
    Query bound(Query query, Optional<Cursor> place);

    /** Binds the place from which a list goes on. */
    static Query placed(Query query, Optional<Cursor> place) {
        place.ifPresent(cursor -> query.bind("after0", cursor.after().get(0))
                .bind("after1", cursor.after().get(1)));
        return query;
    }
}
