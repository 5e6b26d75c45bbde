package vn.ntm.awards.privacy.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/**
 * What somebody asked about his own data, and what became of it.
 *
 * @param version how many moves it has had
 * @param answeredOn the day on which it was answered or refused; absent while it is open
 * @param source the document of the last move: the request itself, or the answer
 * @param note why, in the words of whoever made the last move
 */
public record DataRequest(
        UUID id,
        int version,
        UUID recipient,
        DataRequestKind kind,
        DataRequestState state,
        LocalDate receivedOn,
        @Nullable LocalDate answeredOn,
        String source,
        Confidence confidence,
        @Nullable String note) {

    /** The same, closed on a day by this document. */
    public DataRequest closed(DataRequestState as, LocalDate day, String document, String reason) {
        return new DataRequest(
                id, version + 1, recipient, kind, as, receivedOn, day, document, Confidence.HIGH, reason);
    }
}
