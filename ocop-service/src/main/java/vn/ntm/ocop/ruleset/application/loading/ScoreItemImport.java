package vn.ntm.ocop.ruleset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.ruleset.application.PublishRuleSet;
import vn.ntm.ocop.ruleset.application.RuleSetParts;
import vn.ntm.ocop.ruleset.application.RuleSetProblem;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.Part;
import vn.ntm.ocop.ruleset.domain.publication.LineCheck;
import vn.ntm.ocop.ruleset.domain.sheet.ItemMinima;
import vn.ntm.ocop.ruleset.domain.sheet.ItemRule;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreOption;

/** Drafts the lines of score sheets, each with its options and minima. */
@ApplicationScoped
class ScoreItemImport implements ImportKind {

    private static final int MOST_LINES = 999;

    private final RuleSets ruleSets;
    private final RuleSetParts parts;
    private final FilePart filePart;

    ScoreItemImport(RuleSets ruleSets, RuleSetParts parts, FilePart filePart) {
        this.ruleSets = ruleSets;
        this.parts = parts;
        this.filePart = filePart;
    }

    @Override
    public String name() {
        return "score-items";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "ruleSet",
                "setNo",
                "itemCode",
                "place",
                "part",
                "parentCode",
                "labelVi",
                "labelEn",
                "maxPoints",
                "optionPoints",
                "minimum3",
                "minimum4",
                "minimum5",
                "rules",
                "onlyWith",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var cells = new RuleRow(row);
        String ruleSet = cells.ruleSet();
        int setNo = row.requiredInteger("setNo", 1, ProductSet.MOST);
        ScoreItem line = read(row, cells);
        LineCheck.flaw(setNo, line).ifPresent(flaw -> {
            throw PublishRuleSet.refusal(flaw);
        });
        return filePart.of(
                ruleSet,
                line,
                () -> ruleSets.form(ruleSet, setNo, filing.at()).flatMap(form -> form.line(line.code())),
                () -> draft(ruleSet, setNo, line, filing));
    }

    private Outcome draft(String ruleSet, int setNo, ScoreItem line, Filing filing) {
        if (!parts.hasProductSet(ruleSet, setNo)) {
            throw new Refusal(RuleSetProblem.PRODUCT_SET_UNKNOWN, Map.of("ruleSet", ruleSet, "set", setNo));
        }
        return parts.file(ruleSet, setNo, line, filing);
    }

    private static ScoreItem read(ImportRow row, RuleRow cells) {
        List<ScoreOption> options = options(cells);
        return new ScoreItem(
                code(row, "itemCode", row.requiredText("itemCode")),
                row.requiredInteger("place", 1, MOST_LINES),
                row.requiredChoice("part", Part.class),
                optionalCode(row, "parentCode"),
                cells.text("labelVi", "labelEn"),
                cells.points("maxPoints"),
                !options.isEmpty(),
                options,
                minima(row, cells, options),
                rules(cells),
                optionalCode(row, "onlyWith"),
                cells.origin());
    }

    private static ItemMinima minima(ImportRow row, RuleRow cells, List<ScoreOption> options) {
        var minima = new ItemMinima(
                cells.optionalPoints("minimum3"), cells.optionalPoints("minimum4"), cells.optionalPoints("minimum5"));
        if (options.isEmpty() && minima.marked().findAny().isPresent()) {
            throw ImportRow.invalid(
                    "optionPoints",
                    String.valueOf(row.text("optionPoints")),
                    "các mức điểm, vì có điểm tối thiểu",
                    "the options' points, for there is a minimum");
        }
        return minima;
    }

    private static @Nullable String optionalCode(ImportRow row, String column) {
        String code = row.text(column);
        return code == null ? null : code(row, column, code);
    }

    private static String code(ImportRow row, String column, String code) {
        if (!ScoreItem.isCode(code)) {
            throw ImportRow.invalid(
                    column,
                    String.valueOf(row.text(column)),
                    "mã dòng, ví dụ A hoặc 6.1.2",
                    "a code such as A or 6.1.2");
        }
        return code;
    }

    private static List<ScoreOption> options(RuleRow cells) {
        var options = new ArrayList<ScoreOption>();
        for (String points : cells.texts("optionPoints")) {
            if (!points.matches("\\d{1,3}(\\.\\d{1,2})?")) {
                throw ImportRow.invalid("optionPoints", points, "điểm, ví dụ 0;1;3", "points such as 0;1;3");
            }
            options.add(new ScoreOption(options.size() + 1, RuleRow.plain(new BigDecimal(points))));
        }
        return options;
    }

    private static Set<ItemRule> rules(RuleRow cells) {
        var rules = EnumSet.noneOf(ItemRule.class);
        for (String name : cells.texts("rules")) {
            rules.add(List.of(ItemRule.values()).stream()
                    .filter(rule -> rule.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> {
                        String all = String.join(
                                ";",
                                List.of(ItemRule.values()).stream()
                                        .map(Enum::name)
                                        .toList());
                        return ImportRow.invalid("rules", name, "trong số: " + all, "among " + all);
                    }));
        }
        return rules;
    }
}
