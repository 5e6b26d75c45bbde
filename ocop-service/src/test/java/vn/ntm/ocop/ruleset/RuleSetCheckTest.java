package vn.ntm.ocop.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ocop.ruleset.application.RuleSetProblem;
import vn.ntm.ocop.ruleset.domain.PartMaxima;
import vn.ntm.ocop.ruleset.domain.Reading;
import vn.ntm.ocop.ruleset.domain.RuleReading;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.RuleSetStanding;
import vn.ntm.ocop.ruleset.domain.StarBracket;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetCheck;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetContent;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetFlaw;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetFlaw.Kind;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

class RuleSetCheckTest {

    private static final RuleSet OF_2026 = RulesOfTheProvince.ruleSet("QD26_2026");
    private static final List<ScoreSheetForm> SHEETS = RulesOfTheProvince.forms("QD26_2026");

    @Test
    void theTwentySixSheetsAddUpToTheirDecision() {
        assertThat(flaws(OF_2026, SHEETS)).isEmpty();
        assertThat(SHEETS).hasSize(26);
        assertThat(SHEETS.stream().mapToInt(form -> form.items().size()).sum()).isEqualTo(787);
        assertThat(SHEETS)
                .allSatisfy(form -> assertThat(form.lines().stream()
                                .filter(line -> line.parent() == null)
                                .map(ScoreItem::most))
                        .containsExactly(new BigDecimal(40), new BigDecimal(25), new BigDecimal(35)));
    }

    @ParameterizedTest
    @CsvSource({"QD1048_2019", "QD148_2023", "QD148_2023_QD1489_2025"})
    void ofOlderRulesThePartsAndBracketsAreKnownAndTheSheetsSaidToBeMissing(String code) {
        RuleSet ruleSet = RulesOfTheProvince.ruleSet(code);
        List<RuleSet> others = RulesOfTheProvince.ruleSets().stream()
                .filter(other -> !other.code().equals(code))
                .toList();

        assertThat(RuleSetCheck.flaws(ruleSet, List.of(), others)).isEmpty();
        assertThat(kinds(RuleSetCheck.flaws(ruleSet, SHEETS.subList(0, 1), others)))
                .contains(Kind.PRODUCT_SETS_INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-20,NOT_YET,NOT_YET,NOT_YET,NOT_YET",
        "2019-08-21,ACCEPTING,NOT_YET,NOT_YET,NOT_YET",
        "2023-02-23,ACCEPTING,NOT_YET,NOT_YET,NOT_YET",
        "2023-02-24,ENDED,ACCEPTING,NOT_YET,NOT_YET",
        "2025-07-05,ENDED,ACCEPTING,NOT_YET,NOT_YET",
        "2025-07-06,ENDED,ENDED,ACCEPTING,NOT_YET",
        "2026-05-21,ENDED,ENDED,ACCEPTING,NOT_YET",
        "2026-05-22,ENDED,ENDED,FINISHING,ACCEPTING",
        "2026-07-21,ENDED,ENDED,FINISHING,ACCEPTING",
        "2026-07-22,ENDED,ENDED,ENDED,ACCEPTING"
    })
    void aFileGoesByTheRulesOfTheDayOnWhichItIsReceived(
            LocalDate day, RuleSetStanding first, RuleSetStanding second, RuleSetStanding third, RuleSetStanding last) {
        assertThat(RulesOfTheProvince.ruleSets().stream().map(ruleSet -> ruleSet.standing(day)))
                .containsExactly(first, second, third, last);
    }

    @Test
    void partsThatAreNotAHundredAreRefused() {
        var parts = new PartMaxima(new BigDecimal(40), new BigDecimal(25), new BigDecimal(34));

        assertThat(kinds(flaws(with(parts, OF_2026.brackets(), OF_2026.readings()), SHEETS)))
                .contains(Kind.PARTS_NOT_A_HUNDRED, Kind.PARTS_NOT_THE_RULE_SETS);
    }

    @Test
    void bracketsThatLackAStarOrDoNotEndAtAHundredAreRefused() {
        List<StarBracket> four = OF_2026.brackets().subList(0, 4);
        List<StarBracket> twice = new ArrayList<>(four);
        twice.add(four.getLast());

        assertThat(kinds(flaws(with(OF_2026.parts(), four, OF_2026.readings()), SHEETS)))
                .containsExactly(Kind.BRACKETS_INCOMPLETE);
        assertThat(kinds(flaws(with(OF_2026.parts(), twice, OF_2026.readings()), SHEETS)))
                .containsExactly(Kind.BRACKETS_INCOMPLETE);
    }

    @Test
    void aGapBetweenBandsNeedsAReading() {
        RuleSet bands = RulesOfTheProvince.ruleSet("QD1048_2019");
        RuleSet unread = with(OF_2026.parts(), bands.brackets(), OF_2026.readings());

        assertThat(kinds(flaws(unread, SHEETS))).containsExactly(Kind.BRACKETS_LEAVE_GAP);
        assertThat(bands.reads(Reading.BETWEEN_BANDS_IS_THE_LOWER)).isTrue();
    }

    @Test
    void minimaNeedTheirReadings() {
        List<RuleReading> two = OF_2026.readings().subList(0, 2);

        assertThat(kinds(flaws(with(OF_2026.parts(), OF_2026.brackets(), two), SHEETS)))
                .containsExactly(Kind.READING_MISSING);
    }

    @Test
    void aMissingSheetIsRefused() {
        assertThat(kinds(flaws(OF_2026, SHEETS.subList(0, 25)))).containsExactly(Kind.PRODUCT_SETS_INCOMPLETE);
    }

    @Test
    void twoRuleSetsDoNotTakeFilesOnOneDayUnlessOneReplacesTheOther() {
        RuleSet other = named("QD99_2026", null);
        RuleSet better = named("QD26_2026_2", "QD26_2026");

        assertThat(kinds(RuleSetCheck.flaws(other, SHEETS, List.of(OF_2026))))
                .containsExactly(Kind.RULE_SETS_ACCEPT_SAME_DAY);
        assertThat(RuleSetCheck.flaws(better, SHEETS, List.of(OF_2026))).isEmpty();
        assertThat(kinds(RuleSetCheck.flaws(other, SHEETS, List.of(OF_2026, better))))
                .containsExactly(Kind.RULE_SETS_ACCEPT_SAME_DAY);
    }

    @Test
    void aSheetThatLacksAnItemDoesNotAddUp() {
        assertThat(kinds(flaws(OF_2026, ChangedSheets.changed("1.1", line -> null))))
                .containsExactlyInAnyOrder(Kind.ITEMS_INCOMPLETE, Kind.LINES_NOT_THE_HEADING);
    }

    @Test
    void aLineUnderNoHeadingIsRefused() {
        assertThat(kinds(flaws(OF_2026, ChangedSheets.changed("1.1", line -> ChangedSheets.under(line, "9")))))
                .contains(Kind.LINE_WITHOUT_HEADING, Kind.LINES_NOT_THE_HEADING);
    }

    @Test
    void anItemThatDependsOnOneThatIsNotThereIsRefused() {
        assertThat(kinds(flaws(OF_2026, ChangedSheets.changed("5.2", line -> ChangedSheets.onlyWith(line, "5.9")))))
                .containsExactly(Kind.STORY_NOT_ON_SHEET);
    }

    @Test
    void anItemWhoseBestOptionIsNotItsMostIsRefused() {
        assertThat(kinds(flaws(OF_2026, ChangedSheets.changed("1.1", line -> ChangedSheets.most(line, "4")))))
                .contains(Kind.OPTIONS_NOT_THE_MOST);
    }

    @Test
    void aMinimumThatIsNoOptionIsRefused() {
        assertThat(kinds(flaws(
                        OF_2026, ChangedSheets.changed("4.1", line -> ChangedSheets.minima(line, "4", null, null)))))
                .containsExactly(Kind.MINIMUM_NOT_AN_OPTION);
    }

    @Test
    void aHigherStarNeverAsksForLessThanALowerOne() {
        assertThat(kinds(flaws(
                        OF_2026, ChangedSheets.changed("4.1", line -> ChangedSheets.minima(line, "3", null, "2")))))
                .containsExactly(Kind.MINIMA_CONFLICT);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachFlawHasItsOwnEntryInTheCatalogue(Kind kind) {
        assertThat(RuleSetProblem.valueOf(kind.name()).status()).isEqualTo(409);
    }

    @Test
    void whatARuleSetSaysHasOneNameWhateverTheOrderAndAnotherWhenAnythingDiffers() {
        String hash = RuleSetContent.hash(OF_2026, SHEETS);

        assertThat(RuleSetContent.hash(OF_2026, SHEETS.reversed())).isEqualTo(hash);
        assertThat(RuleSetContent.hash(
                        OF_2026, ChangedSheets.changed("4.1", line -> ChangedSheets.minima(line, "2", "2", "5"))))
                .isNotEqualTo(hash);
        assertThat(RuleSetContent.hash(named("QD26_2026_2", "QD26_2026"), SHEETS))
                .isNotEqualTo(hash);
    }

    private static List<RuleSetFlaw> flaws(RuleSet ruleSet, List<ScoreSheetForm> forms) {
        return RuleSetCheck.flaws(ruleSet, forms, List.of());
    }

    private static List<Kind> kinds(List<RuleSetFlaw> flaws) {
        return flaws.stream().map(RuleSetFlaw::kind).toList();
    }

    private static RuleSet with(PartMaxima parts, List<StarBracket> brackets, List<RuleReading> readings) {
        return of(OF_2026.code(), parts, brackets, readings, null);
    }

    private static RuleSet named(String code, @Nullable String replaces) {
        return of(code, OF_2026.parts(), OF_2026.brackets(), OF_2026.readings(), replaces);
    }

    private static RuleSet of(
            String code,
            PartMaxima parts,
            List<StarBracket> brackets,
            List<RuleReading> readings,
            @Nullable String replaces) {
        return new RuleSet(
                code,
                OF_2026.name(),
                OF_2026.decision(),
                null,
                new Days(LocalDate.of(2026, 5, 22), null),
                new Days(LocalDate.of(2026, 5, 22), null),
                parts,
                OF_2026.sheets(),
                OF_2026.setsDeclared(),
                replaces,
                brackets,
                readings,
                null);
    }
}
