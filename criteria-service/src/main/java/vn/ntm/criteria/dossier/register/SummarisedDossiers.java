package vn.ntm.criteria.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.calendar.DeadlineView;
import vn.ntm.casework.calendar.domain.WorkingCalendar;
import vn.ntm.criteria.dossier.application.Deadlines;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.UnitCode;

/** Dossiers with their deadlines, all of them or the late ones. */
@ApplicationScoped
class SummarisedDossiers {

    private final DossierQueries queries;
    private final Deadlines deadlines;

    SummarisedDossiers(DossierQueries queries, Deadlines deadlines) {
        this.queries = queries;
        this.deadlines = deadlines;
    }

    List<DossierSummary> all(
            DossierFilter filter, @Nullable UnitCode callers, AsOf asOf, Optional<Cursor> from, int limit) {
        return summarised(queries.list(filter, callers, asOf, from, limit), deadlines.calendar(asOf));
    }

    /** Goes through the dossiers that may be late, part by part, until there are as many late ones as wanted. */
    List<DossierSummary> late(
            DossierFilter filter, @Nullable UnitCode callers, AsOf asOf, Optional<Cursor> from, int wanted) {
        WorkingCalendar calendar = deadlines.calendar(asOf);
        var late = new ArrayList<DossierSummary>();
        Optional<Cursor> next = from;
        List<DossierSummary> part;
        do {
            part = summarised(queries.perhapsLate(filter, callers, asOf, next, Page.MOST), calendar);
            part.stream().filter(summary -> isLate(summary, asOf)).forEach(late::add);
            if (!part.isEmpty()) {
                next = Optional.of(
                        new Cursor("", asOf, List.of(part.getLast().id().toString())));
            }
        } while (part.size() == Page.MOST && late.size() < wanted);
        return late.size() > wanted ? List.copyOf(late.subList(0, wanted)) : late;
    }

    long count(DossierFilter filter, @Nullable UnitCode callers, AsOf asOf) {
        return queries.count(filter, callers, asOf);
    }

    /** The key by which the lists are sorted. */
    static List<String> key(DossierSummary summary) {
        return List.of(summary.id().toString());
    }

    private static boolean isLate(DossierSummary summary, AsOf asOf) {
        var dueOn = summary.deadline().dueOn();
        return dueOn != null && dueOn.isBefore(asOf.validOn());
    }

    private static List<DossierSummary> summarised(List<DossierQueries.Standing> standings, WorkingCalendar calendar) {
        return standings.stream().map(standing -> summary(standing, calendar)).toList();
    }

    private static DossierSummary summary(DossierQueries.Standing standing, WorkingCalendar calendar) {
        return new DossierSummary(
                standing.id(),
                standing.unit(),
                standing.unitOn(),
                standing.level(),
                standing.year(),
                standing.procedure(),
                standing.state(),
                standing.since(),
                standing.version(),
                DeadlineView.of(Deadlines.of(standing.since(), standing.workingDays(), calendar)));
    }
}
