package vn.ntm.awards.decision.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.AwardOnFile;
import vn.ntm.awards.commendation.domain.Award;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.Money;
import vn.ntm.kernel.UnitCode;

/**
 * Somebody whom a decision commends.
 *
 * @param key of the commendation in the register
 * @param form as printed
 * @param formCode the code of the form
 * @param named whether the name is public
 * @param unitCode the unit, by the code of the day of the decision
 * @param campaignId in which it was granted
 * @param amount absent where nobody could say how much it is
 * @param annulledOn absent where it holds on the day
 */
@Schema(name = "DecidedCommendation")
record DecidedView(
        String key,
        @Nullable String form,
        @Nullable String formCode,
        RecipientKind recipientKind,
        boolean named,
        @Nullable String recipientName,
        @Nullable UnitCode unitCode,
        @Nullable UUID campaignId,
        @Nullable Money amount,
        @Nullable LocalDate annulledOn) {

    static DecidedView of(AwardOnFile onFile, Map<UUID, String> names, LocalDate day) {
        var commendation = onFile.commendation();
        Optional<Award> award = onFile.decidedHere();
        String name = award.map(Award::recipient)
                .map(names::get)
                .orElse(commendation.recipients().name());
        BigDecimal amount = commendation.amount();
        LocalDate annulledOn = onFile.annulledOn();
        return new DecidedView(
                commendation.key(),
                commendation.form(),
                award.map(Award::form).orElse(null),
                commendation.recipients().kind(),
                name != null,
                name,
                commendation.recipients().unit(),
                award.map(Award::campaign).orElse(null),
                amount == null ? null : Money.dong(amount),
                annulledOn == null || annulledOn.isAfter(day) ? null : annulledOn);
    }
}
