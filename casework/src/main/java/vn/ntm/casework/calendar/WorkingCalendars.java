package vn.ntm.casework.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.calendar.domain.WorkingCalendar;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** The calendar of working days on file. */
@ApplicationScoped
public class WorkingCalendars {

    private final Jdbi jdbi;

    WorkingCalendars(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All that was known of it at an instant. */
    public WorkingCalendar at(Instant knownAt) {
        List<Day> days = days(null, knownAt);
        return new WorkingCalendar(
                days.stream()
                        .filter(day -> day.kind() != CalendarDayImport.Kind.WORKING_DAY)
                        .map(Day::day)
                        .collect(Collectors.toSet()),
                days.stream()
                        .filter(day -> day.kind() == CalendarDayImport.Kind.WORKING_DAY)
                        .map(Day::day)
                        .collect(Collectors.toSet()),
                years(knownAt));
    }

    /** The years of which every day off is on file. */
    Set<Integer> years(Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("select calendar_year from calendar_year where " + Known.AT)
                .bind("knownAt", knownAt)
                .mapTo(Integer.class)
                .set());
    }

    /** The days on file, of one year or of all. */
    List<Day> days(@Nullable Integer year, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from calendar_day where " + Known.AT
                        + " and (cast(:year as integer) is null or extract(year from day) = :year) order by day")
                .bind("knownAt", knownAt)
                .bind("year", year)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    var provenance = row.provenance();
                    return new Day(
                            row.date("day"),
                            row.choice("kind", CalendarDayImport.Kind.class),
                            row.text("name"),
                            provenance.source(),
                            provenance.confidence(),
                            provenance.note());
                })
                .list());
    }

    /** A day that is unlike others. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "CalendarDay")
    record Day(
            LocalDate day,
            CalendarDayImport.Kind kind,
            String name,
            String source,
            Confidence confidence,
            @Nullable String note) {}
}
