package vn.ntm.ledger.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.unit.UnitDirectory;

/** How the unit that a request is about stands to the unit of the caller. */
@ApplicationScoped
class UnitRelations {

    private final Jdbi jdbi;
    private final UnitDirectory units;
    private final Calendar calendar;

    UnitRelations(Jdbi jdbi, UnitDirectory units, Calendar calendar) {
        this.jdbi = jdbi;
        this.units = units;
        this.calendar = calendar;
    }

    /** The province as seen by the caller; until its units are on file whoever may file them serves it. */
    Relation ofTheProvince(Optional<UnitCode> callers) {
        return units.province(new AsOf(calendar.today(), calendar.now()))
                .map(province -> callers.map(own -> of(province.code(), own)).orElse(Relation.OTHER))
                .orElse(Relation.OWN);
    }

    /**
     * The unit of a day as seen by the caller, whose unit is one of today. Whoever serves a unit serves what it was
     * before, as long as it is the same unit; not another one that had its code.
     *
     * @throws vn.ntm.kernel.problem.Refusal if there was no such unit on that day
     */
    Relation of(Subject subject, Optional<UnitCode> callers) {
        units.on(subject.unit(), subject.day());
        if (callers.isEmpty() || !lasts(callers.get(), subject.day())) {
            return Relation.OTHER;
        }
        UnitCode own = callers.get();
        if (own.equals(subject.unit())) {
            return Relation.OWN;
        }
        if (liesIn(subject.unit(), own, subject.day())) {
            return Relation.DESCENDANT;
        }
        return liesIn(own, subject.unit(), subject.day()) ? Relation.ANCESTOR : Relation.OTHER;
    }

    /** Whether the unit of today was the same one on that day, or that day is yet to come. */
    private boolean lasts(UnitCode code, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from unit_spell
                            where code = :code and valid @> :today and valid @> :day and superseded_at is null)""")
                .bind("code", code)
                .bind("today", calendar.today())
                .bind("day", day)
                .mapTo(Boolean.class)
                .one());
    }

    private Relation of(UnitCode subject, UnitCode callers) {
        if (subject.equals(callers)) {
            return Relation.OWN;
        }
        if (liesIn(callers, subject, calendar.today())) {
            return Relation.ANCESTOR;
        }
        return liesIn(subject, callers, calendar.today()) ? Relation.DESCENDANT : Relation.OTHER;
    }

    private boolean liesIn(UnitCode inner, UnitCode outer, LocalDate day) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(:outer = any (unit_path(:inner, :day, :now)), false)")
                        .bind("outer", outer)
                        .bind("inner", inner)
                        .bind("day", day)
                        .bind("now", calendar.now())
                        .mapTo(Boolean.class)
                        .one());
    }
}
