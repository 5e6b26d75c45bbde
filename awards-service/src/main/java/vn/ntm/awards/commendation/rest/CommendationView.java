package vn.ntm.awards.commendation.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.RegisteredCommendation;
import vn.ntm.awards.commendation.domain.CommendationState;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.commendation.domain.UnitDay;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Money;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.unit.UnitType;

/**
 * A commendation of recipients of one kind, by one decision (06/2022/QH15).
 *
 * @param form as printed
 * @param occasionOn the day on which it was handed over or announced
 * @param named whether the recipient is named; if not, only the number is public
 * @param unitOn the day of the commendation, for which the unit's code is read
 * @param unitOnBasis how that day is known
 * @param amount the money for all these recipients together
 * @param evidence what the fact rests on
 * @param formCode the form by its code; absent where it came from the public record
 * @param meritKind for what kind of merit it was given, where that is on file
 * @param regime by whose rules it was given, where that is on file
 * @param campaignId in which campaign it was given, where it was in one
 * @param recipientId only where the name is public: who is not named is not told from others either
 * @param state whether it stands on the day of the question
 * @param annulledOn absent where nobody annulled it
 * @param recordedAt when it came on file
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "Commendation")
public record CommendationView(
        String key,
        ProgrammeYear programmeYear,
        @Nullable String form,
        Decision decision,
        @Nullable LocalDate occasionOn,
        RecipientKind recipientKind,
        boolean named,
        @Nullable String recipientName,
        int recipientCount,
        @Nullable UnitCode unitCode,
        @Nullable String unitName,
        @Nullable UnitType unitType,
        LocalDate unitOn,
        UnitDay.Basis unitOnBasis,
        @Nullable Money amount,
        Evidence evidence,
        @Nullable String note,
        @Nullable String formCode,
        @Nullable MeritKind meritKind,
        @Nullable String regime,
        @Nullable UUID campaignId,
        @Nullable UUID recipientId,
        CommendationState state,
        @Nullable LocalDate annulledOn,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    /** One of a list, as it stands on the day. */
    public static CommendationView of(RegisteredCommendation registered, LocalDate day) {
        return of(registered, day, null);
    }

    static CommendationView of(RegisteredCommendation registered, AsOf asOf) {
        return of(registered, asOf.validOn(), asOf);
    }

    private static CommendationView of(RegisteredCommendation registered, LocalDate day, @Nullable AsOf asOf) {
        var award = registered.award();
        var commendation = registered.commendation();
        var recipients = commendation.recipients();
        BigDecimal amount = commendation.amount();
        return new CommendationView(
                commendation.key(),
                commendation.programmeYear(),
                commendation.form(),
                commendation.decision(),
                commendation.occasionOn(),
                recipients.kind(),
                recipients.named(),
                recipients.name(),
                recipients.count(),
                recipients.unit(),
                registered.unitName(),
                registered.unitType(),
                commendation.unitDay().day(),
                commendation.unitDay().basis(),
                amount == null ? null : Money.dong(amount),
                commendation.evidence(),
                commendation.note(),
                award.formCode(),
                award.meritKind(),
                award.regime(),
                award.campaign(),
                award.recipient(),
                award.state(day),
                award.annulledOn(),
                registered.recordedAt(),
                asOf);
    }
}
