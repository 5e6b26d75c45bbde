package vn.ntm.ledger.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.kernel.figure.Target;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.unit.UnitDirectory;

/** Files what the annual plan asks for. */
@ApplicationScoped
class TargetImport implements ImportKind {

    private final Targets targets;
    private final Counts counts;
    private final UnitDirectory units;

    TargetImport(Targets targets, Counts counts, UnitDirectory units) {
        this.targets = targets;
        this.counts = counts;
        this.units = units;
    }

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "programmeYear",
                "unitCode",
                "measure",
                "basis",
                "shape",
                "value",
                "level",
                "namedUnits",
                "announcedOn",
                "wording",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var target = new TargetRecord(
                row.requiredYear("programmeYear"),
                row.requiredCode("unitCode"),
                counts.requireMeasure(row.requiredText("measure")),
                row.requiredChoice("basis", TargetRecord.Basis.class),
                row.requiredChoice("shape", Target.Shape.class),
                row.number("value"),
                row.text("level"),
                row.codes("namedUnits"),
                row.date("announcedOn"),
                row.text("wording"),
                row.provenance());
        units.on(target.unit(), target.year().lastDay());
        target.namedUnits().forEach(code -> units.on(code, target.year().lastDay()));
        return filing.file(
                targets.like(target),
                target,
                "target " + target.measure() + " " + target.year().value(),
                rowId -> targets.replace(rowId, target, filing),
                () -> targets.add(target, filing));
    }
}
