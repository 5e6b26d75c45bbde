package vn.ntm.awards.event.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ntm.awards.commendation.application.CommendationRegister;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.awards.event.domain.AwardEvent;
import vn.ntm.awards.event.domain.AwardEventKind;
import vn.ntm.awards.money.application.AwardSettings;
import vn.ntm.awards.money.domain.AwardParameter;
import vn.ntm.awards.money.domain.AwardSetting;
import vn.ntm.casework.calendar.WorkingCalendars;
import vn.ntm.casework.calendar.domain.Deadline;
import vn.ntm.kernel.AsOf;

/** What happened to commendations, with what is still to happen by a day. */
@ApplicationScoped
public class AwardHistories {

    private final CommendationRegister register;
    private final AwardEvents events;
    private final AwardSettings settings;
    private final WorkingCalendars calendars;

    AwardHistories(
            CommendationRegister register, AwardEvents events, AwardSettings settings, WorkingCalendars calendars) {
        this.register = register;
        this.events = events;
        this.settings = settings;
        this.calendars = calendars;
    }

    /** @throws vn.ntm.kernel.problem.Refusal if there was no such commendation */
    public AwardHistory of(String key, AsOf asOf) {
        Commendation commendation = register.get(key, asOf).commendation();
        List<AwardEvent> happened = events.of(Set.of(key), asOf.knownAt()).getOrDefault(key, List.of()).stream()
                .filter(event -> !event.on().isAfter(asOf.validOn()))
                .toList();
        LocalDate decidedOn = commendation.decision().signedOn();
        boolean open = happened.stream()
                .map(AwardEvent::kind)
                .noneMatch(kind -> kind == AwardEventKind.NOTIFIED || kind == AwardEventKind.ANNULLED);
        return new AwardHistory(
                key,
                decidedOn,
                happened,
                decidedOn == null || !open ? Optional.empty() : Optional.of(deadline(decidedOn, asOf)));
    }

    /** Counted from the decision. A number that nobody set makes nothing late. */
    private Deadline deadline(LocalDate decidedOn, AsOf asOf) {
        return settings.of(AwardParameter.NOTIFICATION_WORKING_DAYS, new AsOf(decidedOn, asOf.knownAt()))
                .map(AwardSetting::value)
                .map(BigDecimal::intValueExact)
                .map(days -> calendars.at(asOf.knownAt()).after(decidedOn, days))
                .orElseGet(Deadline.NotSet::new);
    }
}
