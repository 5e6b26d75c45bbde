package vn.ntm.ocop.ruleset.application.loading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.domain.Origin;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.ruleset.domain.RuleSet;

/** What all rows about rule sets have alike. */
record RuleRow(ImportRow cells) {

    private static final String SEPARATOR = ";";

    String ruleSet() {
        String code = cells.requiredText("ruleSet");
        if (!RuleSet.isCode(code)) {
            throw ImportRow.invalid("ruleSet", code, "mã bộ quy định, ví dụ QD26_2026", "a code such as QD26_2026");
        }
        return code;
    }

    /** Points above nought; however they are written, equal ones are equal. */
    BigDecimal points(String column) {
        BigDecimal points = plain(cells.requiredNumber(column));
        if (points.signum() == 0 || points.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw ImportRow.invalid(column, points.toPlainString(), "trên 0 đến 100 điểm", "above 0 up to 100 points");
        }
        return points;
    }

    @Nullable BigDecimal optionalPoints(String column) {
        return cells.text(column) == null ? null : points(column);
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Nullable Boolean optionalFlag(String column) {
        return cells.text(column) == null ? null : (Boolean) flag(column);
    }

    boolean flag(String column) {
        String flag = cells.requiredText(column);
        if (!flag.equals("true") && !flag.equals("false")) {
            throw ImportRow.invalid(column, flag, "true hoặc false", "true or false");
        }
        return flag.equals("true");
    }

    /** The texts in a cell, separated by semicolons. */
    List<String> texts(String column) {
        String text = cells.text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(SEPARATOR, -1)).map(String::strip).toList();
    }

    Bilingual text(String vi, String en) {
        return new Bilingual(cells.requiredText(vi), cells.requiredText(en));
    }

    Origin origin() {
        var provenance = cells.provenance();
        return new Origin(provenance.source(), provenance.confidence(), provenance.note());
    }
}
