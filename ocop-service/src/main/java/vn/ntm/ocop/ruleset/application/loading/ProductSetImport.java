package vn.ntm.ocop.ruleset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.ruleset.application.RuleSetParts;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** Drafts the product sets of rule sets. */
@ApplicationScoped
class ProductSetImport implements ImportKind {

    private static final int MOST_ITEMS = 999;

    private final RuleSets ruleSets;
    private final RuleSetParts parts;
    private final FilePart filePart;

    ProductSetImport(RuleSets ruleSets, RuleSetParts parts, FilePart filePart) {
        this.ruleSets = ruleSets;
        this.parts = parts;
        this.filePart = filePart;
    }

    @Override
    public String name() {
        return "product-sets";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "ruleSet",
                "setNo",
                "groupNo",
                "nameVi",
                "nameEn",
                "groupNameVi",
                "groupNameEn",
                "subgroup",
                "leadMinistries",
                "fiveSamples",
                "itemsDeclared",
                "rejections",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var cells = new RuleRow(row);
        String ruleSet = cells.ruleSet();
        var set = new ProductSet(
                row.requiredInteger("setNo", 1, ProductSet.MOST),
                row.requiredInteger("groupNo", 1, ProductSet.MOST),
                cells.text("nameVi", "nameEn"),
                cells.text("groupNameVi", "groupNameEn"),
                row.text("subgroup"),
                cells.texts("leadMinistries"),
                cells.flag("fiveSamples"),
                row.requiredInteger("itemsDeclared", 1, MOST_ITEMS),
                cells.texts("rejections"),
                row.text("legalBasis"),
                cells.origin());
        return filePart.of(
                ruleSet,
                set,
                () -> ruleSets.form(ruleSet, set.number(), filing.at()).map(ScoreSheetForm::productSet),
                () -> parts.file(ruleSet, set, filing));
    }
}
