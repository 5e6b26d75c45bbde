package vn.ntm.awards.eligibility.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;

/**
 * A commendation on file of which it is known who was given it.
 *
 * @param key its name in the register
 * @param form the code of the form
 * @param merit absent where no source says for what it was given
 * @param day of the decision; of its occasion, or the last of its programme year, where that is not known
 * @param programmeYear for which it was given
 * @param annulled the day on which it was annulled; absent if it was not
 */
public record PastAward(
        String key,
        UUID recipient,
        @Nullable UUID achievement,
        String form,
        @Nullable MeritKind merit,
        LocalDate day,
        int programmeYear,
        @Nullable LocalDate annulled) {

    /** Whether it is held on the day: given by then, and not annulled. */
    public boolean heldOn(LocalDate on) {
        return !day.isAfter(on) && (annulled == null || annulled.isAfter(on));
    }
}
