package vn.ntm.awards.commendation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.ledger.domain.Decision;

/**
 * A commendation of recipients of one kind, by one decision (Luật Thi đua, khen thưởng 06/2022/QH15). The programme year
 * is the year for which it is given, not that of the decision.
 *
 * @param key its name in the register
 * @param form as printed, such as {@code Bằng khen}
 * @param occasionOn the day on which it was handed over or announced
 * @param amount the money for all these recipients together, in VND; absent if there is none or no source says it
 */
public record Commendation(
        String key,
        ProgrammeYear programmeYear,
        @Nullable String form,
        Decision decision,
        @Nullable LocalDate occasionOn,
        Recipients recipients,
        @Nullable BigDecimal amount,
        @Nullable String note) {

    /** Of one recipient, by a decision that was just signed. */
    public static Commendation decided(
            String key,
            ProgrammeYear programmeYear,
            String form,
            Decision decision,
            RecipientKind kind,
            @Nullable String name,
            @Nullable UnitCode unit,
            @Nullable BigDecimal amount) {
        return new Commendation(
                key, programmeYear, form, decision, null, new Recipients(kind, name, unit, 1), amount, null);
    }

    public UnitDay unitDay() {
        return UnitDay.of(decision.signedOn(), occasionOn, programmeYear);
    }

    /** @return what the fact rests on */
    public Evidence evidence() {
        return decision.number() == null ? Evidence.REPORT : Evidence.DECISION;
    }

    /**
     * The same as everybody may see it.
     *
     * @param publicName absent where the name is not public: then nothing is said that somebody wrote about the recipient
     */
    public Commendation shownAs(@Nullable String publicName) {
        return new Commendation(
                key,
                programmeYear,
                form,
                decision,
                occasionOn,
                new Recipients(recipients.kind(), publicName, recipients.unit(), recipients.count()),
                amount,
                publicName == null ? null : note);
    }
}
