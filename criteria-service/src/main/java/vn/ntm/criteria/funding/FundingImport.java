package vn.ntm.criteria.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.unit.UnitDirectory;

/** Files lines of programme money that reports state. */
@ApplicationScoped
class FundingImport implements ImportKind {

    private final FundingEntries entries;
    private final UnitDirectory units;
    private final Calendar calendar;

    FundingImport(FundingEntries entries, UnitDirectory units, Calendar calendar) {
        this.entries = entries;
        this.units = units;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "funding-entries";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "unitCode",
                "programmeYear",
                "sinceYear",
                "periodEnd",
                "sourceKind",
                "measure",
                "amountVnd",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        ProgrammeYear year = row.year("programmeYear");
        LocalDate periodEnd = row.date("periodEnd");
        var entry = new FundingEntry(
                row.requiredCode("unitCode"),
                unitOn(periodEnd, year),
                year,
                row.integer("sinceYear"),
                periodEnd,
                row.requiredChoice("sourceKind", FundingEntry.SourceKind.class),
                row.requiredChoice("measure", FundingEntry.FundingMeasure.class),
                row.wholeNumber("amountVnd"),
                row.provenance());
        LocalDate day = entry.unitOn();
        units.meant(entry.unit(), day == null ? null : new AsOf(day, calendar.now()));
        return filing.file(
                entries.like(entry),
                entry,
                "funding entry " + entry.sourceKind() + " " + entry.unit(),
                rowId -> entries.replace(rowId, entry, filing),
                () -> entries.add(entry, filing));
    }

    private static @Nullable LocalDate unitOn(@Nullable LocalDate periodEnd, @Nullable ProgrammeYear year) {
        if (periodEnd != null) {
            return periodEnd;
        }
        return year == null ? null : year.lastDay();
    }
}
