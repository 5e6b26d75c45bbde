package vn.ntm.criteria.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.criteria.procedure.ProcedureBook;
import vn.ntm.criteria.procedure.WorkingCalendars;
import vn.ntm.criteria.procedure.domain.Deadline;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.procedure.domain.Procedure;
import vn.ntm.criteria.procedure.domain.ProcedureParameter;
import vn.ntm.criteria.procedure.domain.Settings;
import vn.ntm.criteria.procedure.domain.WorkingCalendar;
import vn.ntm.kernel.AsOf;

/** By when the next step of a dossier is to be done: the setting that was in force on the day on which it came there. */
@ApplicationScoped
public class Deadlines {

    private final ProcedureBook procedures;
    private final WorkingCalendars calendars;

    Deadlines(ProcedureBook procedures, WorkingCalendars calendars) {
        this.procedures = procedures;
        this.calendars = calendars;
    }

    /** The deadline of one dossier. */
    public Deadline of(Procedure procedure, DossierStage state, LocalDate since, AsOf asOf) {
        return of(procedure, state, since, asOf, calendars.at(asOf.knownAt()));
    }

    /** The deadline of one of many dossiers. */
    public Deadline of(Procedure procedure, DossierStage state, LocalDate since, AsOf asOf, WorkingCalendar calendar) {
        Settings settings = procedures.settings(procedure.code(), new AsOf(since, asOf.knownAt()));
        Optional<BigDecimal> days = procedure.after(state).stream()
                .flatMap(step -> settings.of(step, ProcedureParameter.DEADLINE_WORKING_DAYS).stream())
                .min(BigDecimal::compareTo);
        return days.map(BigDecimal::intValueExact)
                .map(number -> calendar.after(since, number))
                .orElseGet(Deadline.NotSet::new);
    }

    /** The calendar as it was known. */
    public WorkingCalendar calendar(AsOf asOf) {
        return calendars.at(asOf.knownAt());
    }
}
