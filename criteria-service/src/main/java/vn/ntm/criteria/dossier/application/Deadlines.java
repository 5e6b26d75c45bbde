package vn.ntm.criteria.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.calendar.WorkingCalendars;
import vn.ntm.casework.calendar.domain.Deadline;
import vn.ntm.casework.calendar.domain.WorkingCalendar;
import vn.ntm.criteria.procedure.ProcedureBook;
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
    public Deadline of(DossierOnFile onFile, AsOf asOf) {
        var dossier = onFile.dossier();
        LocalDate since = dossier.history().getLast().on();
        Integer days = procedures
                .workingDays(
                        dossier.procedure().code(),
                        dossier.state().step(),
                        since,
                        onFile.steps().getFirst().at(),
                        asOf.knownAt())
                .orElse(null);
        return of(since, days, calendar(asOf));
    }

    /** The deadline of one of many dossiers, whose working days are known; there is none if they are not set. */
    public static Deadline of(LocalDate since, @Nullable Integer workingDays, WorkingCalendar calendar) {
        return workingDays == null ? new Deadline.NotSet() : calendar.after(since, workingDays);
    }

    /** The calendar as it was known. */
    public WorkingCalendar calendar(AsOf asOf) {
        return calendars.at(asOf.knownAt());
    }
}
