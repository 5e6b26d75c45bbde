package vn.ntm.ocop.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.ruleset.domain.sheet.ItemMinima;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** Score sheets of the province that differ from those of the decision in one line. */
final class ChangedSheets {

    private static final List<ScoreSheetForm> SHEETS = RulesOfTheProvince.forms("QD26_2026");

    private ChangedSheets() {}

    /** The sheets with one line of the first changed, or taken away. */
    static List<ScoreSheetForm> changed(String code, LineChange change) {
        ScoreSheetForm form = SHEETS.getFirst();
        var lines = new ArrayList<ScoreItem>();
        for (ScoreItem line : form.lines()) {
            ScoreItem now = line.code().equals(code) ? change.of(line) : line;
            if (now != null) {
                lines.add(now);
            }
        }
        var forms = new ArrayList<>(SHEETS);
        forms.set(0, new ScoreSheetForm(form.ruleSet(), form.productSet(), lines));
        return forms;
    }

    static ScoreItem under(ScoreItem line, String parent) {
        return copy(line, parent, line.most(), line.minima(), line.onlyWith());
    }

    static ScoreItem onlyWith(ScoreItem line, String story) {
        return copy(line, line.parent(), line.most(), line.minima(), story);
    }

    static ScoreItem most(ScoreItem line, String most) {
        return copy(line, line.parent(), new BigDecimal(most), line.minima(), line.onlyWith());
    }

    static ScoreItem minima(ScoreItem line, @Nullable String three, @Nullable String four, @Nullable String five) {
        return copy(line, line.parent(), line.most(), new ItemMinima(points(three), points(four), points(five)), null);
    }

    private static @Nullable BigDecimal points(@Nullable String points) {
        return points == null ? null : new BigDecimal(points);
    }

    private static ScoreItem copy(
            ScoreItem line, @Nullable String parent, BigDecimal most, ItemMinima minima, @Nullable String onlyWith) {
        return new ScoreItem(
                line.code(),
                line.place(),
                line.part(),
                parent,
                line.label(),
                most,
                line.scorable(),
                line.options(),
                minima,
                line.rules(),
                onlyWith,
                line.origin());
    }

    /** What becomes of a line. */
    @FunctionalInterface
    interface LineChange {

        @Nullable ScoreItem of(ScoreItem line);
    }
}
