package vn.ntm.awards.form.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.domain.Coefficient;

/** The coefficients that regimes state for their forms. */
public interface Coefficients {

    /** All that a regime states for a day, form by form. */
    List<Coefficient> of(String regime, LocalDate day, Instant knownAt);

    /** What a regime states for a form and recipients of a kind on a day. */
    Optional<Coefficient> find(String regime, String form, RecipientKind recipient, LocalDate day, Instant knownAt);
}
