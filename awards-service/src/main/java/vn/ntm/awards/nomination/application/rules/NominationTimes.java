package vn.ntm.awards.nomination.application.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.awards.money.domain.AwardParameter;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.regime.application.Regimes;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.casework.calendar.WorkingCalendars;
import vn.ntm.casework.calendar.domain.Deadline;
import vn.ntm.kernel.AsOf;

/** By when a nomination is to be appraised, and whether other rules have come since it was accepted. */
@ApplicationScoped
public class NominationTimes {

    private final NominationRules rules;
    private final Regimes regimes;
    private final WorkingCalendars calendars;

    NominationTimes(NominationRules rules, Regimes regimes, WorkingCalendars calendars) {
        this.rules = rules;
        this.regimes = regimes;
        this.calendars = calendars;
    }

    public Times of(Nomination nomination, AsOf asOf) {
        return new Times(appraisal(nomination, asOf), later(nomination, asOf));
    }

    /** Counted from the receipt. A number that nobody set makes nothing late. */
    private Optional<Deadline> appraisal(Nomination nomination, AsOf asOf) {
        LocalDate received = nomination.intake().received();
        boolean appraised = switch (nomination.state().step()) {
            case SUBMITTED, APPRAISAL, CONSULTATION -> true;
            case NOMINATION_DRAFT, UNIT_COUNCIL_REVIEWED, RETURNED, COUNCIL_REVIEW, PUBLIC_OPINION -> false;
            case PROVINCIAL_VOTE, SENT_TO_CENTRAL, DECIDED, REJECTED, WITHDRAWN, ANNULLED -> false;
        };
        if (received == null || !appraised) {
            return Optional.empty();
        }
        return Optional.of(rules.workingDays(
                        AwardParameter.APPRAISAL_WORKING_DAYS,
                        nomination.subject().form(),
                        new AsOf(received, asOf.knownAt()))
                .map(days -> calendars.at(asOf.knownAt()).after(received, days))
                .orElseGet(Deadline.NotSet::new));
    }

    private Optional<Regime> later(Nomination nomination, AsOf asOf) {
        return nomination.intake().isPinned() && !nomination.state().step().isClosed()
                ? regimes.on(asOf.validOn(), asOf.knownAt())
                        .filter(regime ->
                                !regime.code().equals(nomination.intake().regime()))
                : Optional.empty();
    }

    /**
     * The times of one nomination.
     *
     * @param appraisal by when it is to be appraised; only while it is
     * @param later the rules of the day, where it keeps to others and is not decided yet
     */
    public record Times(Optional<Deadline> appraisal, Optional<Regime> later) {}
}
