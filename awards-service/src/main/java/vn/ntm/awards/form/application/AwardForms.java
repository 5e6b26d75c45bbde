package vn.ntm.awards.form.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ntm.awards.form.domain.AwardForm;

/** The forms of published regimes. */
public interface AwardForms {

    /** A form as a regime has it; nothing if the regime does not have it, or nobody found that it does. */
    Optional<AwardForm> find(String regime, String code, Instant knownAt);

    /** All forms of a regime, by their codes. */
    List<AwardForm> of(String regime, Instant knownAt);

    /** Whether a form of this code is on file at all, under whatever regime. */
    boolean known(String code, Instant knownAt);
}
