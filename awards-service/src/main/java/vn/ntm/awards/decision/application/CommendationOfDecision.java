package vn.ntm.awards.decision.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.awards.decision.domain.AwardDecision;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.application.FormProblem;
import vn.ntm.awards.money.application.Amounts;
import vn.ntm.awards.money.domain.Reckoned;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.domain.NominationSubject;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitDirectory;

/**
 * What the register says of somebody whom a decision commends. A person is never named in it: whether the name is public is
 * said by what is on file of the recipient, and can be taken back there.
 */
@ApplicationScoped
class CommendationOfDecision {

    private final Recipients recipients;
    private final AwardForms forms;
    private final Amounts amounts;
    private final UnitDirectory units;
    private final Identities identities;
    private final Calendar calendar;

    CommendationOfDecision(
            Recipients recipients,
            AwardForms forms,
            Amounts amounts,
            UnitDirectory units,
            Identities identities,
            Calendar calendar) {
        this.recipients = recipients;
        this.forms = forms;
        this.amounts = amounts;
        this.units = units;
        this.identities = identities;
        this.calendar = calendar;
    }

    /** @throws Refusal if the unit of the recipient is no longer one on the day of the decision */
    Commendation of(AwardDecision decision, Nomination nomination) {
        NominationSubject subject = nomination.subject();
        Recipient recipient = recipients
                .get(subject.recipient(), new AsOf(calendar.today(), calendar.now()))
                .recipient();
        return Commendation.decided(
                identities.next().toString(),
                decision.programmeYear(),
                form(nomination),
                decision.document(),
                subject.recipientKind(),
                recipient.isOfPersons() ? null : recipient.publicName().orElse(null),
                unit(recipient, nomination, decision.signedOn()),
                amount(subject, decision.signedOn()));
    }

    private String form(Nomination nomination) {
        String form = nomination.subject().form();
        String regime = nomination.intake().regime();
        return forms.find(regime, form, calendar.now())
                .orElseThrow(() -> new Refusal(FormProblem.FORM_NOT_IN_REGIME, Map.of("form", form, "regime", regime)))
                .name()
                .vi();
    }

    /** What cannot be reckoned stays empty. */
    private @Nullable BigDecimal amount(NominationSubject subject, LocalDate day) {
        return switch (amounts.reckon(subject.form(), subject.recipientKind(), day, calendar.now())) {
            case Reckoned.Amount amount -> amount.amount();
            case Reckoned.Unknown _ -> null;
        };
    }

    private @Nullable UnitCode unit(Recipient recipient, Nomination nomination, LocalDate day) {
        UnitCode unit = recipient.unit();
        if (unit == null) {
            return null;
        }
        KnownUnit known = units.on(unit, recipient.unitOn());
        return units.find(unit, new AsOf(day, calendar.now()))
                .filter(then -> then.spellId().equals(known.spellId()))
                .map(_ -> unit)
                .orElseThrow(() -> new Refusal(
                        DecisionProblem.RECIPIENT_UNIT_ENDED,
                        Map.of("day", day, "code", unit, "nomination", nomination.id())));
    }
}
