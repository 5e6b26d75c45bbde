package vn.ntm.awards.privacy.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.domain.DataRequest;
import vn.ntm.casework.calendar.domain.Deadline;

/**
 * A request, and by when it is answered.
 *
 * @param legalBasis what says so; absent if nothing on file does
 */
public record DatedRequest(
        DataRequest request, Deadline deadline, @Nullable String legalBasis) {

    /** Whether it was not answered in time by that day. */
    public boolean isOverdue(LocalDate today) {
        LocalDate answered = request.answeredOn();
        LocalDate until = answered == null ? today : answered;
        return deadline.day().filter(until::isAfter).isPresent();
    }
}
