package vn.ntm.awards.commendation.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.RegisteredCommendation;
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
 * @param recordedAt when it came on file
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "Commendation")
record CommendationView(
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
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static CommendationView of(RegisteredCommendation registered) {
        return of(registered, null);
    }

    static CommendationView of(RegisteredCommendation registered, @Nullable AsOf asOf) {
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
                registered.recordedAt(),
                asOf);
    }
}
