package vn.ntm.ocop.ruleset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.ruleset.application.RuleSetParts;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.Reading;
import vn.ntm.ocop.ruleset.domain.RuleReading;

/** Drafts how rule sets are read where their decisions are silent. */
@ApplicationScoped
class RuleReadingImport implements ImportKind {

    private final RuleSets ruleSets;
    private final RuleSetParts parts;
    private final FilePart filePart;

    RuleReadingImport(RuleSets ruleSets, RuleSetParts parts, FilePart filePart) {
        this.ruleSets = ruleSets;
        this.parts = parts;
        this.filePart = filePart;
    }

    @Override
    public String name() {
        return "rule-readings";
    }

    @Override
    public List<String> columns() {
        return List.of("ruleSet", "reading", "legalBasis", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var cells = new RuleRow(row);
        String ruleSet = cells.ruleSet();
        var reading =
                new RuleReading(row.requiredChoice("reading", Reading.class), row.text("legalBasis"), cells.origin());
        return filePart.of(
                ruleSet,
                reading,
                () -> ruleSets.find(ruleSet, filing.at()).stream()
                        .flatMap(known -> known.readings().stream())
                        .filter(known -> known.reading() == reading.reading())
                        .findFirst(),
                () -> parts.file(ruleSet, reading, filing));
    }
}
