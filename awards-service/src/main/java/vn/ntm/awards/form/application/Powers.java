package vn.ntm.awards.form.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.awards.form.domain.AwardPower;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.awards.form.domain.PowerVerdict;

/** Who can give which form from when to when. */
public interface Powers {

    /** All powers on file to give a form, the earliest first. */
    List<AwardPower> of(String form, Instant knownAt);

    /** All powers on file, of all forms. */
    List<AwardPower> all(Instant knownAt);

    /** Whether issuers of a kind had power to give the form on the day. */
    default PowerVerdict holds(String form, IssuerKind issuer, LocalDate day, Instant knownAt) {
        return PowerVerdict.of(of(form, knownAt), issuer, day);
    }
}
