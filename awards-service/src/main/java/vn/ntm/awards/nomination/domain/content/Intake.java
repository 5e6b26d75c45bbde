package vn.ntm.awards.nomination.domain.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a nomination came in, and by which rules it goes for that.
 *
 * @param received the day on which it was handed in first; absent until then
 * @param accepted the day on which it was accepted for appraisal, to whose rules it keeps; absent until then
 * @param regime the code of the rules: of the day of the acceptance, and until then of the day on which it was opened or handed
 *     in last
 */
public record Intake(@Nullable LocalDate received, @Nullable LocalDate accepted, String regime) {

    /** Whether no later day gives it other rules. */
    public boolean isPinned() {
        return accepted != null;
    }

    /** The same under the rules of another day; nothing else than the rules of its acceptance once it is accepted. */
    public Intake under(String ofTheDay) {
        return isPinned() ? this : new Intake(received, null, ofTheDay);
    }

    /** Handed in for the first time. */
    public Intake receivedOn(LocalDate day) {
        return received == null ? new Intake(day, accepted, regime) : this;
    }

    /** From this day on it keeps to its rules. */
    public Intake acceptedOn(LocalDate day) {
        return new Intake(received == null ? day : received, day, regime);
    }
}
