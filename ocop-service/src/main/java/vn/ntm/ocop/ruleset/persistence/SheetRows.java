package vn.ntm.ocop.ruleset.persistence;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.ruleset.domain.Part;
import vn.ntm.ocop.ruleset.domain.sheet.ItemMinima;
import vn.ntm.ocop.ruleset.domain.sheet.ItemRule;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreOption;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** Product sets and the lines of their sheets as rows. */
@Singleton
class SheetRows {

    private static final String SETS = "select * from product_set where rule_set = :ruleSet and " + Known.AT;
    private static final String LINES =
            "select * from score_item where rule_set = :ruleSet and set_no = :setNo and " + Known.AT;

    private final Jdbi jdbi;

    SheetRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<ProductSet> productSets(String ruleSet, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(SETS + " order by set_no")
                .bind("ruleSet", ruleSet)
                .bind("knownAt", knownAt)
                .map((columns, _) -> productSet(new Row(columns)))
                .list());
    }

    Optional<ScoreSheetForm> form(String ruleSet, int setNo, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(SETS + " and set_no = :setNo")
                        .bind("ruleSet", ruleSet)
                        .bind("setNo", setNo)
                        .bind("knownAt", knownAt)
                        .map((columns, _) -> productSet(new Row(columns)))
                        .findOne())
                .map(productSet -> form(ruleSet, productSet, knownAt));
    }

    ScoreSheetForm form(String ruleSet, ProductSet productSet, Instant knownAt) {
        List<ScoreItem> lines = jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("ruleSet", ruleSet)
                .bind("setNo", productSet.number())
                .bind("knownAt", knownAt)
                .map((columns, _) -> line(new Row(columns)))
                .list());
        return new ScoreSheetForm(ruleSet, productSet, lines);
    }

    private static ProductSet productSet(Row row) throws SQLException {
        return new ProductSet(
                row.number("set_no"),
                row.number("group_no"),
                new Bilingual(row.text("name_vi"), row.text("name_en")),
                new Bilingual(row.text("group_name_vi"), row.text("group_name_en")),
                row.optionalText("subgroup_name"),
                RuleSetRows.texts(row, "lead_ministries"),
                row.columns().getBoolean("five_samples"),
                row.number("items_declared"),
                RuleSetRows.texts(row, "rejections"),
                row.optionalText("legal_basis"),
                RuleSetRows.origin(row));
    }

    private static ScoreItem line(Row row) throws SQLException {
        return new ScoreItem(
                row.text("item_code"),
                row.number("place"),
                row.choice("part", Part.class),
                row.optionalText("parent_code"),
                new Bilingual(row.text("label_vi"), row.text("label_en")),
                row.decimal("max_points"),
                row.columns().getBoolean("scorable"),
                options(RuleSetRows.texts(row, "options")),
                new ItemMinima(
                        row.optionalDecimal("minimum_3"),
                        row.optionalDecimal("minimum_4"),
                        row.optionalDecimal("minimum_5")),
                RuleSetRows.texts(row, "rules").stream().map(ItemRule::valueOf).collect(Collectors.toSet()),
                row.optionalText("only_with"),
                RuleSetRows.origin(row));
    }

    private static List<ScoreOption> options(List<String> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> new ScoreOption(i + 1, new BigDecimal(points.get(i))))
                .toList();
    }
}
