package vn.ntm.criteria.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Files sponsors in bulk, and corrects them. */
@ApplicationScoped
class SponsorImport implements ImportKind {

    private final Sponsors sponsors;

    SponsorImport(Sponsors sponsors) {
        this.sponsors = sponsors;
    }

    @Override
    public String name() {
        return "sponsors";
    }

    @Override
    public List<String> columns() {
        return List.of("key", "name", "kind", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String key = row.requiredText("key");
        if (!SponsorRequest.isKey(key)) {
            throw ImportRow.invalid(
                    "key",
                    key,
                    "chữ thường không dấu, số và dấu -",
                    "lower case letters without accents, digits and -");
        }
        var sponsor = new Sponsor(
                key, row.requiredText("name"), row.requiredChoice("kind", Sponsor.Kind.class), row.provenance());
        return filing.file(
                sponsors.held(key),
                sponsor,
                "sponsor " + key,
                rowId -> sponsors.replace(rowId, sponsor, filing),
                () -> sponsors.add(sponsor, filing));
    }
}
