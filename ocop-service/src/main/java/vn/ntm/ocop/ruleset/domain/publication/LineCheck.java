package vn.ntm.ocop.ruleset.domain.publication;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetFlaw.Kind;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreOption;

/** What a line of a score sheet must hold by itself. */
public final class LineCheck {

    private LineCheck() {}

    /** The first thing that does not hold. */
    public static Optional<RuleSetFlaw> flaw(int setNo, ScoreItem line) {
        if (!line.scorable()) {
            return Optional.empty();
        }
        List<BigDecimal> points =
                line.options().stream().map(ScoreOption::points).toList();
        BigDecimal best = points.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        if (best.compareTo(line.most()) != 0) {
            return flaw(Kind.OPTIONS_NOT_THE_MOST, setNo, line, "points", best);
        }
        List<BigDecimal> minima = line.minima().marked().toList();
        for (BigDecimal minimum : minima) {
            if (points.stream().noneMatch(option -> option.compareTo(minimum) == 0)) {
                return flaw(Kind.MINIMUM_NOT_AN_OPTION, setNo, line, "points", minimum);
            }
        }
        for (int i = 1; i < minima.size(); i++) {
            if (minima.get(i).compareTo(minima.get(i - 1)) < 0) {
                return flaw(Kind.MINIMA_CONFLICT, setNo, line, "points", minima.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<RuleSetFlaw> flaw(Kind kind, int setNo, ScoreItem line, String name, BigDecimal points) {
        return Optional.of(
                new RuleSetFlaw(kind, Map.of("set", setNo, "item", line.code(), "most", line.most(), name, points)));
    }
}
