package vn.ntm.awards.commendation.application.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/**
 * What a recipient was given: by the day of the question, as known at its instant. A person decided that two recipients are the
 * same; then what either was given is in the history of both.
 */
public interface AwardHistory {

    /** In the order of the days on which they were given. */
    List<HistoryEntry> of(UUID recipient, AsOf asOf, Optional<Cursor> from, int most);

    long count(UUID recipient, AsOf asOf);
}
