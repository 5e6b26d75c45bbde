package vn.ntm.awards.event.rest.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.request.BodyChecks;

/** What everything says that happened to a commendation. */
final class EventChecks {

    static final String DAY = "The day on which it happened";
    static final String DOCUMENT = "The record of it: number, issuer, date";
    static final String NOTE = "What else there is to say; it names no person";

    private EventChecks() {}

    static BodyChecks of(@Nullable LocalDate on, @Nullable String document, @Nullable String note) {
        return new BodyChecks()
                .day("/on", on)
                .text("/document", document, BodyChecks.LONGEST_DOCUMENT)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON);
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
