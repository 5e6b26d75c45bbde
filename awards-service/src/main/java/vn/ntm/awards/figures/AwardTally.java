package vn.ntm.awards.figures;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.awards.recipient.domain.Sex;
import vn.ntm.kernel.figure.Evidence;

/**
 * How many were commended who have all of this in common.
 *
 * @param form its code; absent where it came from the public record
 * @param issuer absent where what is printed of the issuer does not say its kind
 * @param sex of an individual; absent where no source says it
 * @param worksDirectly absent where no source says it
 * @param recipients persons and bodies: a row without a name says how many it stands for
 * @param toldApart how many recipients these are, as far as that is on file: each is counted once, in one of its tallies
 * @param amounts how many amounts of money are on file
 * @param money what they add up to
 */
record AwardTally(
        RecipientKind kind,
        @Nullable String form,
        @Nullable UUID campaign,
        @Nullable IssuerKind issuer,
        @Nullable Sex sex,
        @Nullable Boolean worksDirectly,
        Evidence evidence,
        int recipients,
        int toldApart,
        int amounts,
        BigDecimal money) {}
