package vn.ntm.criteria.progress.band;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Files the bands of reports. */
@ApplicationScoped
class BandImport implements ImportKind {

    private static final int MOST_CRITERIA = 99;

    private final Bands bands;

    BandImport(Bands bands) {
        this.bands = bands;
    }

    @Override
    public String name() {
        return "progress-bands";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "template",
                "criteria",
                "least",
                "most",
                "nameVi",
                "nameEn",
                "validFrom",
                "validTo",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        int criteria = row.requiredInteger("criteria", 1, MOST_CRITERIA);
        int least = row.requiredInteger("least", 0, criteria);
        var band = new Band(
                row.requiredText("template"),
                criteria,
                least,
                row.requiredInteger("most", least, criteria),
                new Bilingual(row.requiredText("nameVi"), row.requiredText("nameEn")),
                row.range("validFrom", "validTo"),
                row.text("legalBasis"),
                row.provenance());
        return filing.file(
                bands.like(band),
                band,
                "progress band " + band.template() + " " + band.key(),
                rowId -> bands.replace(rowId, band, filing),
                () -> bands.add(band, filing));
    }
}
