package vn.ntm.ocop.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.ocop.ruleset.RulesOfTheProvince;
import vn.ntm.ocop.ruleset.domain.Part;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;
import vn.ntm.ocop.scoring.domain.CouncilResult;
import vn.ntm.ocop.scoring.domain.CouncilResult.RatingOutcome;
import vn.ntm.ocop.scoring.domain.MemberSheet;
import vn.ntm.ocop.scoring.domain.MissedMinimum;
import vn.ntm.ocop.scoring.domain.Rating;
import vn.ntm.ocop.scoring.domain.Rejection;

class RatingTest {

    private static final String RULES = "QD26_2026";
    private static final ScoreSheetForm VEGETABLES = RulesOfTheProvince.form(1);
    private static final ScoreSheetForm WATER = RulesOfTheProvince.form(16);
    private static final ScoreSheetForm TOURISM = RulesOfTheProvince.form(26);

    @Test
    void everyBestOptionIsAHundredPointsAndFiveStarsOnEachSheet() {
        for (ScoreSheetForm form : RulesOfTheProvince.forms(RULES)) {
            CouncilResult result = rate(form, sheet(form, "TV1", best(form)));

            assertThat(result.average().shown()).isEqualTo(new BigDecimal(100));
            assertThat(result.stars()).contains(5);
            assertThat(result.totals().getFirst().parts())
                    .containsEntry(Part.A, new BigDecimal(40))
                    .containsEntry(Part.B, new BigDecimal(25))
                    .containsEntry(Part.C, new BigDecimal(35));
        }
    }

    @Test
    void nothingTickedIsNoPointsAndOneStar() {
        CouncilResult result = rate(VEGETABLES, sheet(VEGETABLES, "TV1", Map.of()));

        assertThat(result.stars()).contains(1);
        assertThat(result.belowThree()).isTrue();
        assertThat(result.average().shown()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void aMissedMinimumOfFiveStarsLeavesFourAndTheTraceSaysWhichOptionOfWhom() {
        Map<String, Integer> ticks = best(VEGETABLES);
        ticks.put("1.3", 2);
        CouncilResult result = rate(
                VEGETABLES,
                sheet(VEGETABLES, "TV1", best(VEGETABLES)),
                sheet(VEGETABLES, "TV2", ticks),
                sheet(VEGETABLES, "TV3", best(VEGETABLES)));

        assertThat(result.average().sum()).isEqualByComparingTo("299");
        assertThat(result.trace().bracket().bracket().stars()).isEqualTo(5);
        assertThat(result.stars()).contains(4);
        assertThat(result.spread()).isEqualByComparingTo("1");
        MissedMinimum missed = result.trace().missed().getFirst();
        assertThat(result.trace().missed()).hasSize(1);
        assertThat(missed.stars()).isEqualTo(5);
        assertThat(missed.item()).isEqualTo("1.3");
        assertThat(missed.minimum()).isEqualByComparingTo("3");
        assertThat(missed.average().shown()).isEqualByComparingTo("2.6666");
        assertThat(missed.below()).singleElement().satisfies(choice -> {
            assertThat(choice.member()).isEqualTo("TV2");
            assertThat(choice.option()).isEqualTo(2);
            assertThat(choice.points()).isEqualByComparingTo("2");
        });
    }

    @Test
    void aMissedMinimumOfThreeStarsLeavesNothingToRecogniseWhateverTheAverage() {
        Map<String, Integer> ticks = best(VEGETABLES);
        ticks.remove("2.2");
        CouncilResult result = rate(VEGETABLES, sheet(VEGETABLES, "TV1", ticks));

        assertThat(result.average().shown()).isEqualByComparingTo("97");
        assertThat(result.stars()).contains(2);
        assertThat(result.belowThree()).isTrue();
        assertThat(result.trace().missed().getFirst().below().getFirst().option())
                .isNull();
    }

    @Test
    void minimaOfStarsAboveTheBracketLowerNothing() {
        Map<String, Integer> ticks = best(VEGETABLES);
        for (String item : List.of("1.3", "1.5", "4.2", "4.3", "5.2", "7", "12", "6.3", "6.4")) {
            ticks.remove(item);
        }
        CouncilResult result = rate(VEGETABLES, sheet(VEGETABLES, "TV1", ticks));

        assertThat(result.trace().bracket().bracket().stars()).isEqualTo(4);
        assertThat(result.trace().missed()).extracting(MissedMinimum::stars).containsOnly(4);
        assertThat(result.stars()).contains(3);
    }

    @Test
    void tourismHasNoMinimumForFiveStars() {
        Map<String, Integer> ticks = best(TOURISM);
        ticks.put("1.1", 1);
        ticks.put("2.1", 1);

        assertThat(rate(TOURISM, sheet(TOURISM, "TV1", ticks)).stars()).contains(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "9", "15"})
    void twoOptionsOfEqualPointsAreTwoOptions(String item) {
        ScoreItem two = TOURISM.item(item).orElseThrow();
        assertThat(two.options().get(0).points()).isEqualTo(two.options().get(2).points());

        CouncilResult result =
                rate(TOURISM, sheet(TOURISM, "TV1", Map.of(item, 2)), sheet(TOURISM, "TV2", Map.of(item, 4)));

        assertThat(result.trace().items().stream()
                        .filter(score -> score.item().equals(item))
                        .findFirst()
                        .orElseThrow()
                        .choices())
                .extracting(choice -> choice.option(), choice -> choice.points())
                .containsExactly(tuple(2, two.most()), tuple(4, two.most()));
    }

    @Test
    void whatTheSheetRejectsAProductForEndsTheScoringWhateverThePoints() {
        List<MemberSheet> sheets = List.of(sheet(VEGETABLES, "TV1", best(VEGETABLES)));
        CouncilResult forged = rating(VEGETABLES).rate(sheets, List.of(new Rejection.OfTheSheet(1)));
        CouncilResult unsafe = rating(VEGETABLES).rate(sheets, List.of(new Rejection.OfAnItem("6.1")));

        assertThat(forged.outcome()).isEqualTo(RatingOutcome.REJECTED);
        assertThat(forged.stars()).isEqualTo(Optional.empty());
        assertThat(forged.belowThree()).isTrue();
        assertThat(unsafe.trace().rejections()).containsExactly(new Rejection.OfAnItem("6.1"));
    }

    @Test
    void aSensoryItemWithoutPointsRaisesTheStopOfItsSheetForTheCouncilToFind() {
        Map<String, Integer> ticks = best(WATER);
        ticks.put("6.4", 1);
        CouncilResult result = rate(WATER, sheet(WATER, "TV1", best(WATER)), sheet(WATER, "TV2", ticks));

        assertThat(result.outcome()).isEqualTo(RatingOutcome.RATED);
        assertThat(result.trace().stops()).singleElement().satisfies(stop -> {
            assertThat(stop.item()).isEqualTo("6.4");
            assertThat(stop.members()).containsExactly("TV2");
        });
    }

    static Map<String, Integer> best(ScoreSheetForm form) {
        Map<String, Integer> ticks = new HashMap<>();
        for (ScoreItem item : form.items()) {
            ticks.put(
                    item.code(),
                    item.options().stream()
                            .filter(option -> option.points().compareTo(item.most()) == 0)
                            .findFirst()
                            .orElseThrow()
                            .number());
        }
        return ticks;
    }

    static MemberSheet sheet(ScoreSheetForm form, String member, Map<String, Integer> ticks) {
        return new MemberSheet(member, form.ruleSet(), form.setNo(), ticks);
    }

    static Rating rating(ScoreSheetForm form) {
        return new Rating(RulesOfTheProvince.ruleSet(RULES), form);
    }

    private static CouncilResult rate(ScoreSheetForm form, MemberSheet... sheets) {
        return rating(form).rate(List.of(sheets), List.of());
    }
}
