package vn.ntm.ocop.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.ruleset.application.RuleSetOnFile;
import vn.ntm.ocop.ruleset.application.RuleSetOnFile.Publication;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.RuleSetStanding;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetCheck;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetFlaw;
import vn.ntm.ocop.ruleset.domain.publication.RuleSetFlaw.Kind;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** The same rules written down better, and better again: each day has one rule set that takes its files. */
class RuleSetSuccessionTest {

    private static final RuleSet OF_2026 = RulesOfTheProvince.ruleSet("QD26_2026");
    private static final List<ScoreSheetForm> SHEETS = RulesOfTheProvince.forms("QD26_2026");
    private static final RuleSet FIRST = of("FIRST", null, "2026-05-22", null);
    private static final RuleSet SECOND = of("SECOND", "FIRST", "2026-07-01", "2026-09-01");
    private static final RuleSet THIRD = of("THIRD", "SECOND", "2026-08-01", "2026-10-01");
    private static final List<RuleSet> ALL = List.of(FIRST, SECOND, THIRD);

    @Test
    void aRuleSetTakesFilesUntilOneThatReplacesItDoesAndAgainWhenNoneDoes() {
        assertThat(taking("2026-06-30")).containsExactly(FIRST);
        assertThat(taking("2026-07-01")).containsExactly(SECOND);
        assertThat(taking("2026-08-01")).containsExactly(THIRD);
        assertThat(taking("2026-09-01")).containsExactly(THIRD);
        assertThat(taking("2026-10-01")).containsExactly(FIRST);
    }

    @Test
    void whileAnotherTakesItsFilesItFinishesThoseThatItTook() {
        var publication = new Publication("0", Instant.EPOCH);
        var onFile = new RuleSetOnFile(FIRST, new EntityVersion(3), Optional.of(publication), List.of());

        assertThat(onFile.standing(LocalDate.of(2026, 7, 1))).isEqualTo(RuleSetStanding.ACCEPTING);
        assertThat(onFile.beside(ALL).standing(LocalDate.of(2026, 7, 1))).isEqualTo(RuleSetStanding.FINISHING);
        assertThat(onFile.beside(ALL).standing(LocalDate.of(2026, 6, 30))).isEqualTo(RuleSetStanding.ACCEPTING);
        assertThat(onFile.beside(ALL).version()).isNotEqualTo(onFile.version());
    }

    @Test
    void aReplacedRuleSetStillKeepsOthersFromTheDaysThatItHolds() {
        assertThat(kinds(of("OTHER", null, "2026-06-01", "2026-06-02")))
                .containsExactly(Kind.RULE_SETS_ACCEPT_SAME_DAY);
        assertThat(kinds(of("OTHER", "FIRST", "2026-06-01", "2026-07-01"))).isEmpty();
        assertThat(kinds(of("OTHER", "FIRST", "2026-06-01", "2026-07-02")))
                .containsExactly(Kind.RULE_SETS_ACCEPT_SAME_DAY);
    }

    @Test
    void whatIsReplacedIsPublished() {
        assertThat(kinds(of("OTHER", "NONE", "2020-01-01", "2021-01-01")))
                .containsExactly(Kind.REPLACED_RULE_SET_NOT_PUBLISHED);
    }

    private static List<RuleSet> taking(String day) {
        return ALL.stream()
                .filter(ruleSet -> ruleSet.takes(LocalDate.parse(day), ALL))
                .toList();
    }

    private static List<Kind> kinds(RuleSet ruleSet) {
        return RuleSetCheck.flaws(ruleSet, SHEETS, ALL).stream()
                .map(RuleSetFlaw::kind)
                .toList();
    }

    private static RuleSet of(String code, @Nullable String replaces, String from, @Nullable String to) {
        var days = new Days(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new RuleSet(
                code,
                OF_2026.name(),
                OF_2026.decision(),
                null,
                days,
                days,
                OF_2026.parts(),
                OF_2026.sheets(),
                OF_2026.setsDeclared(),
                replaces,
                OF_2026.brackets(),
                OF_2026.readings(),
                null);
    }
}
