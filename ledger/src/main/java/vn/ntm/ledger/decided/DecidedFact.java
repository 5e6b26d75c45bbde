package vn.ntm.ledger.decided;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is on file, with the decision that it rests on.
 *
 * @param supersededAt if that was known at the instant of the question
 * @param replaced whether it does not stand now, whatever was known then
 */
record DecidedFact(
        DecidedKind kind,
        UUID row,
        String id,
        @Nullable String about,
        String address,
        String number,
        @Nullable String issuer,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        boolean replaced) {

    /** What is ordered last: a decision whose day is not on file. */
    static final String LAST = "infinity";

    /** So many parts a place in the list has. */
    static final int PLACE_PARTS = 3;

    List<String> place() {
        return List.of(kind.name(), signedOn == null ? LAST : signedOn.toString(), row.toString());
    }
}
