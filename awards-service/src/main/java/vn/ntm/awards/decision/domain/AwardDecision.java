package vn.ntm.awards.decision.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.domain.Decision;

/**
 * A decision that was signed.
 *
 * @param issuer who signed it, by kind; the document says it as printed
 * @param document number, issuer and day of signing, all of which are known of what is decided here
 * @param note what else there is to say
 */
public record AwardDecision(
        UUID id,
        IssuerKind issuer,
        Decision document,
        ProgrammeYear programmeYear,
        @Nullable String note) {

    /** @throws IllegalArgumentException if the document is not whole */
    public AwardDecision {
        if (document.number() == null || document.issuer() == null || document.signedOn() == null) {
            throw new IllegalArgumentException("A decision that is made here has its number, issuer and day");
        }
    }

    public String number() {
        return Objects.requireNonNull(document.number());
    }

    public String issuedBy() {
        return Objects.requireNonNull(document.issuer());
    }

    public LocalDate signedOn() {
        return Objects.requireNonNull(document.signedOn());
    }
}
