package vn.ntm.awards.eligibility.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.awards.eligibility.domain.Checked;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.awards.nomination.application.Nominations;
import vn.ntm.awards.nomination.application.rules.NominationCheck;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.domain.NominationSubject;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;

/** Nominations are checked whenever they go on, and whenever somebody asks. */
@ApplicationScoped
public class NominationEligibility implements NominationCheck {

    private final Eligibility eligibility;
    private final Nominations nominations;
    private final Calendar calendar;

    NominationEligibility(Eligibility eligibility, Nominations nominations, Calendar calendar) {
        this.eligibility = eligibility;
        this.nominations = nominations;
        this.calendar = calendar;
    }

    /** @throws vn.ntm.kernel.problem.Refusal if there was no such nomination */
    public Checked check(UUID nomination, AsOf asOf) {
        return eligibility.check(nominated(nominations.get(nomination, asOf).nomination()), asOf);
    }

    /** What a nomination asks of eligibility. Who will decide is not known before; the decision says it. */
    public static Nominated nominated(Nomination nomination) {
        return nominated(
                nomination.id().toString(),
                nomination.subject(),
                nomination.intake().regime());
    }

    /** What nobody can tell stops nothing: people judge it on the way. */
    @Override
    public void require(NominationSubject subject, String regime, LocalDate day) {
        var nominated = nominated(subject.achievement().toString(), subject, regime);
        Checked checked = eligibility.check(nominated, new AsOf(day, calendar.now()));
        EligibilityRefusals.first(List.of(checked)).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static Nominated nominated(String key, NominationSubject subject, String regime) {
        return new Nominated(
                key,
                subject.recipient(),
                subject.form(),
                subject.merit(),
                subject.achievement(),
                subject.campaign(),
                null,
                regime,
                null);
    }
}
