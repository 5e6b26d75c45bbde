package vn.ntm.criteria.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.unit.UnitDirectory;

/** Files in which region or group units are. */
@ApplicationScoped
class ClassificationImport implements ImportKind {

    private final Classifications classifications;
    private final UnitDirectory units;

    ClassificationImport(Classifications classifications, UnitDirectory units) {
        this.classifications = classifications;
        this.units = units;
    }

    @Override
    public String name() {
        return "commune-classifications";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "unitCode",
                "scheme",
                "area",
                "ground",
                "validFrom",
                "validTo",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        Classification classification = read(row);
        LocalDate from = classification.valid().from();
        if (from != null) {
            units.on(classification.unit(), from);
        }
        return filing.file(
                classifications.like(classification),
                classification,
                classification.scheme() + " of " + classification.unit(),
                rowId -> classifications.replace(rowId, classification, filing),
                () -> classifications.add(classification, filing));
    }

    private static Classification read(ImportRow row) {
        var scheme = row.requiredChoice("scheme", AreaScheme.class);
        var area = row.requiredChoice("area", Area.class);
        if (scheme == AreaScheme.NONE || area.scheme() != scheme) {
            throw ImportRow.invalid("area", area.name(), "vùng hoặc nhóm của scheme", "an area of the scheme");
        }
        return new Classification(
                row.requiredCode("unitCode"),
                scheme,
                area,
                row.requiredChoice("ground", Ground.class),
                row.range("validFrom", "validTo"),
                row.text("legalBasis"),
                row.provenance());
    }
}
