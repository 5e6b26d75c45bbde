package vn.ntm.ocop.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.ocop.ruleset.RulesOfTheProvince;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;
import vn.ntm.ocop.scoring.application.ScoringProblem;
import vn.ntm.ocop.scoring.domain.MemberSheet;
import vn.ntm.ocop.scoring.domain.Rejection;
import vn.ntm.ocop.scoring.domain.SheetCheck;
import vn.ntm.ocop.scoring.domain.SheetFlaw;
import vn.ntm.ocop.scoring.domain.SheetFlaw.Kind;

class SheetCheckTest {

    private static final ScoreSheetForm VEGETABLES = RulesOfTheProvince.form(1);
    private static final ScoreSheetForm TOURISM = RulesOfTheProvince.form(26);

    @Test
    void anOptionThatIsNotOnTheSheetIsAFlaw() {
        assertThat(flaws(VEGETABLES, RatingTest.sheet(VEGETABLES, "TV1", Map.of("1.1", 4))))
                .containsExactly(new SheetFlaw(Kind.OPTION_NOT_ON_SHEET, "TV1", "1.1", "4"));
        assertThat(flaws(VEGETABLES, RatingTest.sheet(VEGETABLES, "TV1", Map.of("1.1", 0))))
                .containsExactly(new SheetFlaw(Kind.OPTION_NOT_ON_SHEET, "TV1", "1.1", "0"));
    }

    @Test
    void anItemOfAnotherTreeAndAHeadingAreFlaws() {
        assertThat(flaws(TOURISM, RatingTest.sheet(TOURISM, "TV1", Map.of("6.1", 1))))
                .containsExactly(new SheetFlaw(Kind.ITEM_NOT_ON_SHEET, "TV1", "6.1", "6.1"));
        assertThat(flaws(TOURISM, RatingTest.sheet(TOURISM, "TV1", Map.of("A", 1))))
                .containsExactly(new SheetFlaw(Kind.ITEM_NOT_ON_SHEET, "TV1", "A", "A"));
    }

    @Test
    void aSheetOfAnotherSetOrOfAnotherRuleSetIsAFlaw() {
        assertThat(flaws(TOURISM, RatingTest.sheet(VEGETABLES, "TV1", Map.of())))
                .containsExactly(new SheetFlaw(Kind.SHEET_OF_ANOTHER_SET, "TV1", null, "QD26_2026/1"));
        assertThat(flaws(TOURISM, new MemberSheet("TV1", "QD148_2023", 26, Map.of())))
                .containsExactly(new SheetFlaw(Kind.SHEET_OF_ANOTHER_SET, "TV1", null, "QD148_2023/26"));
    }

    @Test
    void theStructureOfAStoryHasPointsOnlyIfThereIsAStory() {
        assertThat(flaws(VEGETABLES, RatingTest.sheet(VEGETABLES, "TV1", Map.of("5.2", 3))))
                .containsExactly(new SheetFlaw(Kind.POINTS_WITHOUT_STORY, "TV1", "5.2", "5.1"));
        assertThat(flaws(VEGETABLES, RatingTest.sheet(VEGETABLES, "TV1", Map.of("5.1", 1, "5.2", 3))))
                .extracting(SheetFlaw::kind)
                .containsExactly(Kind.POINTS_WITHOUT_STORY);
        assertThat(flaws(VEGETABLES, RatingTest.sheet(VEGETABLES, "TV1", Map.of("5.2", 1))))
                .isEmpty();
        assertThat(flaws(VEGETABLES, RatingTest.sheet(VEGETABLES, "TV1", Map.of("5.1", 2, "5.2", 3))))
                .isEmpty();
    }

    @Test
    void aMemberHasOneSheetAndARejectionIsOneOfTheSheet() {
        MemberSheet sheet = RatingTest.sheet(VEGETABLES, "TV1", Map.of());

        assertThat(flaws(VEGETABLES, sheet, sheet))
                .extracting(SheetFlaw::kind)
                .containsExactly(Kind.MEMBER_SCORED_TWICE);
        assertThat(new SheetCheck(TOURISM)
                        .flaws(List.of(), List.of(new Rejection.OfTheSheet(1), new Rejection.OfAnItem("8"))))
                .extracting(SheetFlaw::kind)
                .containsOnly(Kind.REJECTION_NOT_ON_SHEET)
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachFlawHasItsOwnEntryInTheCatalogue(Kind kind) {
        assertThat(ScoringProblem.valueOf(kind.name()).status()).isEqualTo(409);
    }

    private static List<SheetFlaw> flaws(ScoreSheetForm form, MemberSheet... sheets) {
        return new SheetCheck(form).flaws(List.of(sheets), List.of());
    }
}
