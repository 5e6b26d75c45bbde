package vn.ntm.plain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme year as it stands in the plain table, and is answered. */
record PlainYear(
        int year,
        String state,
        @Nullable Instant since,
        @Nullable String document,
        @Nullable String reason,
        long version,
        @Nullable UUID rowId) {

    static PlainYear untouched(int year) {
        return new PlainYear(year, "OPEN", null, null, null, 0, null);
    }
}
