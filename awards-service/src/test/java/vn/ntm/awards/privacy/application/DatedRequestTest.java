package vn.ntm.awards.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.privacy.domain.DataRequest;
import vn.ntm.awards.privacy.domain.DataRequestKind;
import vn.ntm.awards.privacy.domain.DataRequestState;
import vn.ntm.casework.calendar.domain.Deadline;
import vn.ntm.casework.calendar.domain.WorkingCalendar;
import vn.ntm.kernel.Confidence;

class DatedRequestTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);
    private static final DataRequest RECEIVED = new DataRequest(
            new UUID(0, 1),
            1,
            new UUID(0, 2),
            DataRequestKind.PRODUCE,
            DataRequestState.RECEIVED,
            FRIDAY,
            null,
            "Đơn",
            Confidence.HIGH,
            null);

    private static final Deadline TWO_DAYS = new WorkingCalendar(Set.of(), Set.of(), Set.of(2026)).after(FRIDAY, 2);

    @Test
    void aRequestOfFridayIsOverdueAfterTuesday() {
        var dated = new DatedRequest(RECEIVED, TWO_DAYS, "NĐ 356/2025/NĐ-CP");

        assertThat(dated.deadline()).isEqualTo(new Deadline.DueOn(TUESDAY));
        assertThat(dated.isOverdue(TUESDAY)).isFalse();
        assertThat(dated.isOverdue(TUESDAY.plusDays(1))).isTrue();
    }

    @Test
    void onceItIsAnsweredTheDayOfTheAnswerDecides() {
        var inTime = RECEIVED.closed(DataRequestState.ANSWERED, TUESDAY, "Công văn", "Đã trả lời");
        var late = RECEIVED.closed(DataRequestState.ANSWERED, TUESDAY.plusDays(1), "Công văn", "Đã trả lời");

        assertThat(new DatedRequest(inTime, TWO_DAYS, null).isOverdue(TUESDAY.plusDays(30)))
                .isFalse();
        assertThat(new DatedRequest(late, TWO_DAYS, null).isOverdue(TUESDAY.plusDays(30)))
                .isTrue();
    }

    @Test
    void whereNobodyCanCountNothingIsLate() {
        var uncovered = new DatedRequest(RECEIVED, new Deadline.YearNotCovered(2026), null);
        var unset = new DatedRequest(RECEIVED, new Deadline.NotSet(), null);

        assertThat(uncovered.isOverdue(TUESDAY.plusYears(1))).isFalse();
        assertThat(unset.isOverdue(TUESDAY.plusYears(1))).isFalse();
    }
}
