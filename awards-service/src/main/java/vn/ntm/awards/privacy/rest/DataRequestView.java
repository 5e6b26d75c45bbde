package vn.ntm.awards.privacy.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.application.DatedRequest;
import vn.ntm.awards.privacy.domain.DataRequestKind;
import vn.ntm.awards.privacy.domain.DataRequestState;
import vn.ntm.casework.calendar.DeadlineView;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;

/**
 * What somebody asked about his own data, and what became of it.
 *
 * @param answeredOn the day on which it was answered or refused
 * @param deadline by when it is answered
 * @param legalBasis what says so; absent if nothing on file does
 * @param overdue whether it was, or is, not answered in time
 * @param source the document of the last move
 * @param note why, in the words of whoever made the last move
 * @param version to be named in If-Match by whoever moves it on
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "DataRequest")
record DataRequestView(
        UUID requestId,
        UUID recipientId,
        DataRequestKind kind,
        DataRequestState state,
        LocalDate receivedOn,
        @Nullable LocalDate answeredOn,
        DeadlineView deadline,
        @Nullable String legalBasis,
        boolean overdue,
        String source,
        Confidence confidence,
        @Nullable String note,
        int version,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static DataRequestView of(DatedRequest dated, LocalDate today, @Nullable AsOf asOf) {
        var request = dated.request();
        return new DataRequestView(
                request.id(),
                request.recipient(),
                request.kind(),
                request.state(),
                request.receivedOn(),
                request.answeredOn(),
                DeadlineView.of(dated.deadline()),
                dated.legalBasis(),
                dated.isOverdue(today),
                request.source(),
                request.confidence(),
                request.note(),
                request.version(),
                asOf);
    }
}
