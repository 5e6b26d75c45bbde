package vn.ntm.ocop.ruleset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.ruleset.application.RuleSetParts;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.RecognisingLevel;
import vn.ntm.ocop.ruleset.domain.StarBracket;

/** Drafts the star brackets of rule sets. */
@ApplicationScoped
class StarBracketImport implements ImportKind {

    private final RuleSets ruleSets;
    private final RuleSetParts parts;
    private final FilePart filePart;

    StarBracketImport(RuleSets ruleSets, RuleSetParts parts, FilePart filePart) {
        this.ruleSets = ruleSets;
        this.parts = parts;
        this.filePart = filePart;
    }

    @Override
    public String name() {
        return "star-brackets";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "ruleSet",
                "stars",
                "minPoints",
                "maxPoints",
                "maxIncluded",
                "recognisedBy",
                "certificate",
                "conditions",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var cells = new RuleRow(row);
        String ruleSet = cells.ruleSet();
        StarBracket bracket = read(row, cells);
        return filePart.of(
                ruleSet,
                bracket,
                () -> ruleSets.find(ruleSet, filing.at()).stream()
                        .flatMap(known -> known.brackets().stream())
                        .filter(known -> known.stars() == bracket.stars())
                        .findFirst(),
                () -> parts.file(ruleSet, bracket, filing));
    }

    private static StarBracket read(ImportRow row, RuleRow cells) {
        BigDecimal least = RuleRow.plain(row.requiredNumber("minPoints"));
        BigDecimal most = cells.points("maxPoints");
        if (least.compareTo(most) >= 0) {
            throw ImportRow.invalid("maxPoints", most.toPlainString(), "trên minPoints", "above minPoints");
        }
        return new StarBracket(
                row.requiredInteger("stars", 1, StarBracket.MOST_STARS),
                least,
                most,
                cells.flag("maxIncluded"),
                row.requiredChoice("recognisedBy", RecognisingLevel.class),
                cells.optionalFlag("certificate"),
                row.text("conditions"),
                row.text("legalBasis"),
                cells.origin());
    }
}
