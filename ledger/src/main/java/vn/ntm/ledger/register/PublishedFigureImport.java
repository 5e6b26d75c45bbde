package vn.ntm.ledger.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.kernel.figure.Published;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.programmeyear.ProgrammeYears;
import vn.ntm.ledger.unit.UnitDirectory;

/** Files what reports published, as long as the year is open. */
@ApplicationScoped
class PublishedFigureImport implements ImportKind {

    private final PublishedFigures figures;
    private final ProgrammeYears years;
    private final Counts counts;
    private final UnitDirectory units;

    PublishedFigureImport(PublishedFigures figures, ProgrammeYears years, Counts counts, UnitDirectory units) {
        this.figures = figures;
        this.years = years;
        this.counts = counts;
        this.units = units;
    }

    @Override
    public String name() {
        return "published-figures";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "programmeYear",
                "unitCode",
                "measure",
                "status",
                "value",
                "namedUnits",
                "publishedOn",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var figure = new PublishedFigures.Report(
                row.requiredYear("programmeYear"),
                row.requiredCode("unitCode"),
                counts.requireMeasure(row.requiredText("measure")),
                row.requiredChoice("status", Published.Status.class),
                row.requiredNumber("value"),
                row.codes("namedUnits"),
                row.date("publishedOn"),
                row.provenance());
        units.on(figure.unit(), figure.unitsOn());
        figure.namedUnits().forEach(code -> units.on(code, figure.unitsOn()));
        var onFile = figures.like(figure);
        if (onFile.isEmpty() || !onFile.get().fact().equals(figure)) {
            years.requireOpen(figure.year());
        }
        return filing.file(
                onFile,
                figure,
                "published figure " + figure.measure() + " " + figure.year().value(),
                rowId -> figures.replace(rowId, figure, filing),
                () -> figures.add(figure, filing));
    }
}
