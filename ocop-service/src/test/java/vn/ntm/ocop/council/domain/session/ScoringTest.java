package vn.ntm.ocop.council.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.council.domain.ConflictGround;
import vn.ntm.ocop.council.domain.Council;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.CouncilMember;
import vn.ntm.ocop.council.domain.CouncilRule;
import vn.ntm.ocop.council.domain.CouncilSeat;
import vn.ntm.ocop.council.domain.ScoringKind;
import vn.ntm.ocop.council.domain.WorkingRules;
import vn.ntm.ocop.scoring.domain.MemberSheet;

class ScoringTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final UUID ID = new UUID(1, 1);
    private static final UnitCode COMMUNE = new UnitCode("18133");

    private static final Council COUNCIL = new Council(
            ID,
            1,
            CouncilLevel.PROVINCE,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 1, 1),
            "1/QĐ",
            "UBND tỉnh",
            LocalDate.of(2025, 12, 30),
            List.of(
                    member("chair", CouncilSeat.CHAIR, null),
                    member("two", CouncilSeat.MEMBER, null),
                    member("three", CouncilSeat.MEMBER, COMMUNE),
                    new CouncilMember("late", "l", "b", CouncilSeat.MEMBER, DAY.plusDays(1), null, Set.of(), null)));

    @Test
    void aSheetIsShownToItsMemberOnlyUntilAllAreOpened() {
        assertThat(scoring(false, "chair").shows("chair", "chair")).isTrue();
        assertThat(scoring(false, "chair").shows("chair", "two")).isFalse();
        assertThat(scoring(true, "chair").shows("chair", "two")).isTrue();
    }

    @Test
    void eachMemberFilesOneSheetWhileTheSheetsAreSealed() {
        refused(() -> scoring(false, "chair").requireTakes(sheet("chair")), CouncilRejection.ScoredAlready.class);
        refused(() -> scoring(true, "chair").requireTakes(sheet("two")), CouncilRejection.OpenedAlready.class);
        refused(() -> scoring(false).requireTakes(sheet("late")), CouncilRejection.NotAMember.class);
        scoring(false, "chair").requireTakes(sheet("two"));
    }

    @Test
    void theSheetsAreOpenedWhenAllAreInAndOnce() {
        refused(() -> scoring(false, "chair").complete(), CouncilRejection.SheetsMissing.class);
        refused(() -> scoring(true, "chair", "two", "three").complete(), CouncilRejection.OpenedAlready.class);
        assertThat(scoring(false, "three", "two", "chair").complete())
                .extracting(MemberSheet::member)
                .containsExactly("chair", "two", "three");
    }

    @Test
    void onlyWhoseSheetIsMissingCanBeExcused() {
        assertThat(scoring(false, "chair").without("two")).containsExactly("chair", "three");
        refused(() -> scoring(false, "chair").without("chair"), CouncilRejection.ScoredAlready.class);
        refused(() -> scoring(false).without("late"), CouncilRejection.NotAMember.class);
    }

    @Test
    void theQuorumIsOfAllMembersOfTheDay() {
        composition(Map.of(CouncilRule.QUORUM_PERCENT, 60), Map.of()).require(List.of("chair", "two"));
        refused(
                () -> composition(Map.of(CouncilRule.QUORUM_PERCENT, 70), Map.of())
                        .require(List.of("chair", "two")),
                CouncilRejection.QuorumMissed.class);
        refused(
                () -> composition(Map.of(), Map.of()).require(List.of("chair", "two", "three")),
                CouncilRejection.QuorumNotSet.class);
    }

    @Test
    void withoutItsChairACouncilScoresUnlessItsRulesSayOtherwise() {
        composition(Map.of(CouncilRule.QUORUM_PERCENT, 60), Map.of()).require(List.of("two", "three"));
        refused(
                () -> composition(Map.of(CouncilRule.QUORUM_PERCENT, 60, CouncilRule.CHAIR_TAKES_PART, 1), Map.of())
                        .require(List.of("two", "three")),
                CouncilRejection.ChairAbsent.class);
    }

    @Test
    void whoIsInConflictOrNoMemberOfTheDayDoesNotScore() {
        var composition =
                composition(Map.of(CouncilRule.QUORUM_PERCENT, 10), Map.of("two", ConflictGround.OF_THE_PRODUCER));

        refused(() -> composition.require(List.of("chair", "two")), CouncilRejection.InConflict.class);
        refused(() -> composition.require(List.of("late")), CouncilRejection.NotAMember.class);
        assertThat(composition.free()).containsExactly("chair", "three");
    }

    @Test
    void aCouncilOutOfOfficeDoesNotScore() {
        var later = new Composition(COUNCIL, LocalDate.of(2027, 1, 1), new WorkingRules(Map.of()), Map.of());

        refused(() -> later.require(List.of("chair")), CouncilRejection.NotInOffice.class);
    }

    @Test
    void theCommuneOfAMemberIsAConflictOnlyIfTheRulesSaySo() {
        var belonging = new Belonging("pr-001", Set.of(COMMUNE));

        assertThat(belonging.conflicts(COUNCIL.members(), rules(Map.of()), Map.of()))
                .isEmpty();
        assertThat(belonging.conflicts(COUNCIL.members(), rules(Map.of(CouncilRule.COMMUNE_IS_CONFLICT, 1)), Map.of()))
                .containsExactly(Map.entry("three", ConflictGround.OF_THE_COMMUNE));
    }

    @Test
    void theProducerOfAMemberIsAlwaysAConflictAndWhatIsOnFileGoesBefore() {
        var one = new CouncilMember("one", "o", "b", CouncilSeat.MEMBER, DAY, null, Set.of("pr-001"), null);
        var belonging = new Belonging("pr-001", Set.of());

        assertThat(belonging.conflicts(List.of(one), rules(Map.of()), Map.of()))
                .containsExactly(Map.entry("one", ConflictGround.OF_THE_PRODUCER));
        assertThat(belonging.conflicts(List.of(one), rules(Map.of()), Map.of("one", ConflictGround.DECLARED)))
                .containsExactly(Map.entry("one", ConflictGround.DECLARED));
    }

    private static void refused(ThrowingCallable work, Class<? extends CouncilRejection> why) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        CouncilRefused.class,
                        refused -> assertThat(refused.rejection()).isInstanceOf(why));
    }

    private static Composition composition(Map<CouncilRule, Integer> rules, Map<String, ConflictGround> conflicts) {
        return new Composition(COUNCIL, DAY, rules(rules), conflicts);
    }

    private static WorkingRules rules(Map<CouncilRule, Integer> rules) {
        var values = new LinkedHashMap<CouncilRule, BigDecimal>();
        rules.forEach((rule, value) -> values.put(rule, BigDecimal.valueOf(value)));
        return new WorkingRules(values);
    }

    private static Scoring scoring(boolean opened, String... filed) {
        var sheets = new LinkedHashMap<String, MemberSheet>();
        for (String person : filed) {
            sheets.put(person, sheet(person));
        }
        return new Scoring(
                ID,
                ID,
                1,
                1,
                ID,
                1,
                ScoringKind.MEETING,
                "QD26_2026",
                4,
                DAY,
                List.of("chair", "two", "three"),
                sheets,
                opened);
    }

    private static MemberSheet sheet(String member) {
        return new MemberSheet(member, "QD26_2026", 4, Map.of());
    }

    private static CouncilMember member(
            String person, CouncilSeat seat, @org.jspecify.annotations.Nullable UnitCode commune) {
        return new CouncilMember(person, person, "b", seat, LocalDate.of(2026, 1, 1), null, Set.of(), commune);
    }
}
