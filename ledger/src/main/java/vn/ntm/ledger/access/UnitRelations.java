package vn.ntm.ledger.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.unit.UnitDirectory;

/** How the unit that a request is about stands to the unit of the caller, today. */
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

    private Relation of(UnitCode subject, UnitCode callers) {
        if (subject.equals(callers)) {
            return Relation.OWN;
        }
        if (liesIn(callers, subject)) {
            return Relation.ANCESTOR;
        }
        return liesIn(subject, callers) ? Relation.DESCENDANT : Relation.OTHER;
    }

    private boolean liesIn(UnitCode inner, UnitCode outer) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(:outer = any (unit_path(:inner, :day, :now)), false)")
                        .bind("outer", outer)
                        .bind("inner", inner)
                        .bind("day", calendar.today())
                        .bind("now", calendar.now())
                        .mapTo(Boolean.class)
                        .one());
    }
}
