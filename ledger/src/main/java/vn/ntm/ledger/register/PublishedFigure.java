package vn.ntm.ledger.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Published;
import vn.ntm.ledger.fact.Provenance;

/** What a report published of a measure, for a year and a unit. */
record PublishedFigure(
        ProgrammeYear year,
        UnitCode unit,
        String measure,
        Published.Status status,
        BigDecimal value,
        List<UnitCode> namedUnits,
        @Nullable LocalDate publishedOn,
        Provenance provenance) {

    PublishedFigure {
        namedUnits = List.copyOf(namedUnits);
    }

    /** The day for which its unit codes are read. */
    LocalDate unitsOn() {
        return publishedOn == null || publishedOn.isAfter(year.lastDay()) ? year.lastDay() : publishedOn;
    }
}
