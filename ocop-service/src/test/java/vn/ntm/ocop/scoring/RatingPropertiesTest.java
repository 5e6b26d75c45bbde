package vn.ntm.ocop.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.ntm.ocop.ruleset.RulesOfTheProvince;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreOption;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;
import vn.ntm.ocop.scoring.domain.CouncilResult;
import vn.ntm.ocop.scoring.domain.MemberSheet;
import vn.ntm.ocop.scoring.domain.Rating;
import vn.ntm.ocop.scoring.domain.SheetTotals;

/** What holds of every council's sheets, over sheets that chance makes of a fixed seed. */
class RatingPropertiesTest {

    private static final int COUNCILS = 2000;
    private static final RuleSet RULES = RulesOfTheProvince.ruleSet("QD26_2026");
    private static final List<ScoreSheetForm> FORMS = RulesOfTheProvince.forms("QD26_2026");

    private final Random chance = new Random(26_2026);

    @Test
    void takingPointsAwayNeverRaisesTheStars() {
        for (int i = 0; i < COUNCILS; i++) {
            ScoreSheetForm form = FORMS.get(chance.nextInt(FORMS.size()));
            List<MemberSheet> sheets = sheets(form);
            CouncilResult before = rate(form, sheets);
            CouncilResult after = rate(form, poorer(form, sheets));

            assertThat(after.average().sum())
                    .isLessThanOrEqualTo(before.average().sum());
            assertThat(after.stars().orElseThrow())
                    .isLessThanOrEqualTo(before.stars().orElseThrow());
        }
    }

    @Test
    void theStarsAreTheHighestWhoseBracketAndMinimaHold() {
        for (int i = 0; i < COUNCILS; i++) {
            ScoreSheetForm form = FORMS.get(chance.nextInt(FORMS.size()));
            List<MemberSheet> sheets = sheets(form);
            CouncilResult result = rate(form, sheets);

            assertThat(result.stars()).contains(plainly(form, sheets));
        }
    }

    @Test
    void theOrderOfTheSheetsChangesNothing() {
        for (int i = 0; i < COUNCILS; i++) {
            ScoreSheetForm form = FORMS.get(chance.nextInt(FORMS.size()));
            List<MemberSheet> sheets = sheets(form);
            CouncilResult result = rate(form, sheets);
            List<MemberSheet> shuffled = new ArrayList<>(sheets);
            Collections.shuffle(shuffled, chance);
            CouncilResult other = rate(form, shuffled);

            assertThat(other.stars()).isEqualTo(result.stars());
            assertThat(other.average()).isEqualTo(result.average());
            assertThat(other.spread()).isEqualTo(result.spread());
        }
    }

    @Test
    void theTraceAddsUpToTheAverageAndTheSpreadToTheTotals() {
        for (int i = 0; i < COUNCILS; i++) {
            ScoreSheetForm form = FORMS.get(chance.nextInt(FORMS.size()));
            CouncilResult result = rate(form, sheets(form));

            assertThat(result.trace().items().stream()
                            .map(score -> score.average().sum())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(result.average().sum());
            assertThat(result.totals())
                    .allSatisfy(totals -> assertThat(
                                    totals.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                            .isEqualByComparingTo(totals.total()));
            List<BigDecimal> sorted =
                    result.totals().stream().map(SheetTotals::total).sorted().toList();
            assertThat(result.spread()).isEqualByComparingTo(sorted.getLast().subtract(sorted.getFirst()));
        }
    }

    /** The same rule, written down as the decision says it. */
    private static int plainly(ScoreSheetForm form, List<MemberSheet> sheets) {
        BigDecimal members = BigDecimal.valueOf(sheets.size());
        BigDecimal sum =
                form.items().stream().map(item -> points(item, sheets)).reduce(BigDecimal.ZERO, BigDecimal::add);
        int stars = 1;
        for (int[] edge : new int[][] {{2, 30}, {3, 50}, {4, 70}, {5, 90}}) {
            int star = edge[0];
            boolean bracket = sum.compareTo(members.multiply(BigDecimal.valueOf(edge[1]))) >= 0;
            boolean minima = form.items().stream()
                    .allMatch(item -> item.minima()
                            .of(star)
                            .map(least -> points(item, sheets).compareTo(members.multiply(least)) >= 0)
                            .orElse(true));
            if (!bracket || !minima) {
                break;
            }
            stars = star;
        }
        return stars;
    }

    private static BigDecimal points(ScoreItem item, List<MemberSheet> sheets) {
        return sheets.stream().map(sheet -> points(item, sheet)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal points(ScoreItem item, MemberSheet sheet) {
        Integer option = sheet.ticks().get(item.code());
        return option == null
                ? BigDecimal.ZERO
                : item.option(option).orElseThrow().points();
    }

    /** Sheets of up to nine members who lean towards much or little, so that every star comes up. */
    private List<MemberSheet> sheets(ScoreSheetForm form) {
        int generosity = chance.nextInt(12);
        var sheets = new ArrayList<MemberSheet>();
        int members = 1 + chance.nextInt(9);
        for (int member = 0; member < members; member++) {
            Map<String, Integer> ticks = new HashMap<>();
            for (ScoreItem item : form.items()) {
                if (chance.nextInt(12) <= generosity) {
                    ticks.put(item.code(), bestOption(item));
                } else if (chance.nextBoolean()) {
                    ticks.put(item.code(), 1 + chance.nextInt(item.options().size()));
                }
            }
            sheets.add(RatingTest.sheet(form, "TV" + member, ticks));
        }
        return sheets;
    }

    private static int bestOption(ScoreItem item) {
        return item.options().stream()
                .max(Comparator.comparing(ScoreOption::points))
                .orElseThrow()
                .number();
    }

    /** The same sheets with some ticks taken away, or put at fewer points. */
    private List<MemberSheet> poorer(ScoreSheetForm form, List<MemberSheet> sheets) {
        return sheets.stream()
                .map(sheet -> {
                    Map<String, Integer> ticks = new HashMap<>(sheet.ticks());
                    for (ScoreItem item : form.items()) {
                        if (chance.nextInt(6) == 0) {
                            lower(item, ticks);
                        }
                    }
                    return RatingTest.sheet(form, sheet.member(), ticks);
                })
                .toList();
    }

    private static void lower(ScoreItem item, Map<String, Integer> ticks) {
        Integer option = ticks.remove(item.code());
        if (option != null) {
            BigDecimal had = item.option(option).orElseThrow().points();
            item.options().stream()
                    .filter(other -> other.points().compareTo(had) < 0)
                    .findFirst()
                    .ifPresent(other -> ticks.put(item.code(), other.number()));
        }
    }

    private static CouncilResult rate(ScoreSheetForm form, List<MemberSheet> sheets) {
        var rating = new Rating(RULES, form);
        return rating.rate(sheets, List.of());
    }
}
