package vn.ntm.ocop.ruleset.domain.sheet;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The form of a score sheet (phiếu đánh giá sản phẩm): all lines of one product set of one rule set, in their order. */
public final class ScoreSheetForm {

    private final String ruleSet;
    private final ProductSet productSet;
    private final List<ScoreItem> lines;
    private final List<ScoreItem> items;
    private final Map<String, ScoreItem> byCode;

    public ScoreSheetForm(String ruleSet, ProductSet productSet, List<ScoreItem> lines) {
        this.ruleSet = ruleSet;
        this.productSet = productSet;
        this.lines = lines.stream()
                .sorted(Comparator.comparingInt(ScoreItem::place).thenComparing(ScoreItem::code))
                .toList();
        this.items = this.lines.stream().filter(ScoreItem::scorable).toList();
        this.byCode = lines.stream().collect(toUnmodifiableMap(ScoreItem::code, Function.identity()));
    }

    public String ruleSet() {
        return ruleSet;
    }

    public ProductSet productSet() {
        return productSet;
    }

    /** The number of the product set. */
    public int setNo() {
        return productSet.number();
    }

    /** Parts, sections and items, as printed. */
    public List<ScoreItem> lines() {
        return lines;
    }

    /** The lines of which an option is ticked. */
    public List<ScoreItem> items() {
        return items;
    }

    /** The line of this code, whether it is scored or only heads others. */
    public Optional<ScoreItem> line(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The item of this code, if it is one that is scored. */
    public Optional<ScoreItem> item(String code) {
        return line(code).filter(ScoreItem::scorable);
    }

    public List<ScoreItem> below(ScoreItem line) {
        return lines.stream()
                .filter(other -> line.code().equals(other.parent()))
                .toList();
    }
}
