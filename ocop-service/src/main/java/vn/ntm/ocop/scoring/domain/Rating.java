package vn.ntm.ocop.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ntm.ocop.ruleset.domain.Part;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.StarBracket;
import vn.ntm.ocop.ruleset.domain.sheet.ItemRule;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreOption;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;
import vn.ntm.ocop.scoring.domain.CouncilResult.RatingOutcome;
import vn.ntm.ocop.scoring.domain.Trace.BracketHit;
import vn.ntm.ocop.scoring.domain.Trace.RaisedStop;

/**
 * Rates a product by the sheets of its council: the highest star whose bracket the average reaches, and whose minima, and
 * those of all lower stars, hold (26/2026/QĐ-TTg art. 3.3 and annex II; where the decision is silent, as the readings of the
 * rule set say).
 */
public final class Rating {

    private static final int FIRST_WITH_MINIMA = 3;

    private final RuleSet ruleSet;
    private final ScoreSheetForm form;

    public Rating(RuleSet ruleSet, ScoreSheetForm form) {
        this.ruleSet = ruleSet;
        this.form = form;
    }

    /**
     * Rates sheets in which {@link SheetCheck} finds nothing wrong.
     *
     * @param sheets at least one
     * @param rejections what the council found that ends the scoring
     */
    public CouncilResult rate(List<MemberSheet> sheets, List<Rejection> rejections) {
        List<ItemScore> items =
                form.items().stream().map(item -> score(item, sheets)).toList();
        List<SheetTotals> totals = totals(sheets, items);
        var average = new Average(
                totals.stream().map(SheetTotals::total).reduce(BigDecimal.ZERO, BigDecimal::add), totals.size());
        BracketHit hit = bracket(ruleSet, average);
        List<MissedMinimum> missed = missed(hit.bracket().stars(), items);
        int stars = missed.stream()
                .mapToInt(minimum -> minimum.stars() - 1)
                .min()
                .orElse(hit.bracket().stars());
        var trace = new Trace(hit, missed, rejections, stops(items), items);
        return rejections.isEmpty()
                ? new CouncilResult(RatingOutcome.RATED, Optional.of(stars), average, spread(totals), totals, trace)
                : new CouncilResult(RatingOutcome.REJECTED, Optional.empty(), average, spread(totals), totals, trace);
    }

    /** The highest bracket that the average reaches. What lies between two printed bands belongs to the lower one. */
    public static BracketHit bracket(RuleSet ruleSet, Average average) {
        StarBracket hit = ruleSet.brackets().getFirst();
        for (StarBracket bracket : ruleSet.brackets()) {
            if (average.reaches(bracket.least())) {
                hit = bracket;
            }
        }
        return new BracketHit(hit, hit.mostIncluded() && average.exceeds(hit.most()));
    }

    private static ItemScore score(ScoreItem item, List<MemberSheet> sheets) {
        var choices = new ArrayList<Choice>(sheets.size());
        BigDecimal sum = BigDecimal.ZERO;
        for (MemberSheet sheet : sheets) {
            Integer ticked = sheet.ticks().get(item.code());
            BigDecimal points = ticked == null
                    ? BigDecimal.ZERO
                    : item.option(ticked).map(ScoreOption::points).orElseThrow();
            choices.add(new Choice(sheet.member(), ticked, points));
            sum = sum.add(points);
        }
        return new ItemScore(item.code(), item.most(), new Average(sum, sheets.size()), choices);
    }

    private List<SheetTotals> totals(List<MemberSheet> sheets, List<ItemScore> items) {
        var totals = new ArrayList<SheetTotals>(sheets.size());
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            Map<Part, BigDecimal> parts = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                parts.put(part, BigDecimal.ZERO);
            }
            BigDecimal total = BigDecimal.ZERO;
            for (int item = 0; item < items.size(); item++) {
                BigDecimal points = items.get(item).choices().get(sheet).points();
                parts.merge(form.items().get(item).part(), points, BigDecimal::add);
                total = total.add(points);
            }
            totals.add(new SheetTotals(sheets.get(sheet).member(), parts, total));
        }
        return totals;
    }

    private List<MissedMinimum> missed(int bracketStars, List<ItemScore> items) {
        var missed = new ArrayList<MissedMinimum>();
        for (int stars = FIRST_WITH_MINIMA; stars <= bracketStars; stars++) {
            for (int i = 0; i < items.size(); i++) {
                ItemScore score = items.get(i);
                BigDecimal minimum = form.items().get(i).minima().of(stars).orElse(BigDecimal.ZERO);
                if (!score.average().reaches(minimum)) {
                    missed.add(new MissedMinimum(stars, score.item(), minimum, score.average(), score.below(minimum)));
                }
            }
        }
        return missed;
    }

    /** An item that says so stops the scoring when it, or one beside it in its section, has no points. */
    private List<RaisedStop> stops(List<ItemScore> items) {
        List<String> watched = form.items().stream()
                .filter(item -> item.rules().contains(ItemRule.STOP_ZERO))
                .flatMap(item -> form.items().stream().filter(other -> Objects.equals(other.parent(), item.parent())))
                .map(ScoreItem::code)
                .distinct()
                .toList();
        return items.stream()
                .filter(score -> watched.contains(score.item()))
                .map(score -> new RaisedStop(
                        score.item(),
                        score.choices().stream()
                                .filter(choice -> choice.points().signum() == 0)
                                .map(Choice::member)
                                .toList()))
                .filter(stop -> !stop.members().isEmpty())
                .toList();
    }

    private static BigDecimal spread(List<SheetTotals> totals) {
        BigDecimal highest = totals.stream().map(SheetTotals::total).reduce(BigDecimal.ZERO, BigDecimal::max);
        return totals.stream()
                .map(SheetTotals::total)
                .reduce(highest, BigDecimal::min)
                .negate()
                .add(highest);
    }
}
