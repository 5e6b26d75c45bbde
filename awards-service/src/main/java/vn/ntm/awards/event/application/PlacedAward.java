package vn.ntm.awards.event.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.form.domain.IssuerKind;

/**
 * A place in the order of a point of a ceremony.
 *
 * @param issuer who gives what is handed over in it; absent where no decision that was signed here says it
 */
public record PlacedAward(
        String commendation, int place, @Nullable IssuerKind issuer) {

    /** Whether something that another issuer gives stands on the wrong side of this one: what is higher comes first. */
    public boolean disturbs(int other, IssuerKind otherIssuer) {
        return Optional.ofNullable(issuer)
                .filter(own -> place < other ? own.compareTo(otherIssuer) > 0 : own.compareTo(otherIssuer) < 0)
                .isPresent();
    }
}
