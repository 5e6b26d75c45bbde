package vn.ntm.criteria.sponsorship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Files sponsorships in bulk, corrects them and ends them. */
@ApplicationScoped
class SponsorshipImport implements ImportKind {

    private final Sponsorships sponsorships;
    private final SponsorshipRules rules;

    SponsorshipImport(Sponsorships sponsorships, SponsorshipRules rules) {
        this.sponsorships = sponsorships;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "sponsorships";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "sponsorKey",
                "unitCode",
                "fromYear",
                "untilYear",
                "decisionNumber",
                "decisionIssuer",
                "decisionSignedOn",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var provenance = row.provenance();
        var signedOn = row.requiredDate("decisionSignedOn");
        var from = row.requiredYear("fromYear");
        var until = row.year("untilYear");
        if (until != null && until.compareTo(from) < 0) {
            throw ImportRow.invalid(
                    "untilYear", String.valueOf(until.value()), "không trước fromYear", "not before fromYear");
        }
        var sponsorship = new Sponsorship(
                row.requiredText("sponsorKey"),
                row.requiredCode("unitCode"),
                from,
                until,
                new Decision(
                        row.requiredText("decisionNumber"),
                        row.requiredText("decisionIssuer"),
                        signedOn,
                        provenance.source(),
                        provenance.confidence()),
                provenance.note());
        rules.check(sponsorship, signedOn);
        var held = sponsorships.held(sponsorship);
        return filing.file(
                held.map(Sponsorships.Held::onFile),
                sponsorship,
                "sponsorship of " + sponsorship.unit() + " by " + sponsorship.sponsorKey(),
                _ -> sponsorships.replace(held.orElseThrow(), sponsorship, filing),
                () -> sponsorships.add(sponsorship, filing));
    }
}
