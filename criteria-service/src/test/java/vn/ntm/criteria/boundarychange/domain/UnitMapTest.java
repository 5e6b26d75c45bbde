package vn.ntm.criteria.boundarychange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.ChildLeftBehind;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.CodeTaken;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.EffectiveBeforeSigned;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.LaterChangeOnFile;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.ListedTwice;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.NothingChanges;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.ParentNotThere;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.PredecessorNotThere;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.SharesNotWhole;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.SuccessorFromNowhere;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.SuccessorNotThere;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection.WrongTier;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.unit.UnitType;

/** What a boundary change does to the units, and when it does not fit them. Names are of Hà Tĩnh. */
class UnitMapTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private final History history = new History();

    @BeforeEach
    void someUnits() {
        history.add("42", "Hà Tĩnh", UnitType.PROVINCE, "", BigDecimal.ZERO);
        history.add("445", "Thạch Hà", UnitType.DISTRICT, "42", BigDecimal.ZERO);
        history.add("448", "Lộc Hà", UnitType.DISTRICT, "42", BigDecimal.ZERO);
        history.add("18583", "Thạch Châu", UnitType.COMMUNE, "448", BigDecimal.TEN);
        history.add("18598", "Hộ Độ", UnitType.COMMUNE, "448", BigDecimal.TEN);
        history.add("18607", "Thạch Long", UnitType.COMMUNE, "445", BigDecimal.TEN);
    }

    @Test
    void severalUnitsThatBecomeOneAreMerged() {
        assertThat(changes(
                        List.of(unit("18598", "Hộ Độ", UnitType.COMMUNE, "448")),
                        List.of(way("18598", "18598"), way("18583", "18598"))))
                .containsExactly(Change.MERGED, Change.MERGED);
    }

    @Test
    void aUnitThatIsTakenInByOneThatGoesOnIsMerged() {
        assertThat(changes(List.of(), List.of(way("18607", "18583")))).containsExactly(Change.MERGED);
        assertThat(history.on(DAY)).extracting("name").doesNotContain("Thạch Long");
    }

    @Test
    void aUnitThatPassesIntoSeveralIsSplit() {
        assertThat(changes(List.of(), List.of(way("18607", "18583", "0.4"), way("18607", "18598", "0.6"))))
                .containsExactly(Change.SPLIT, Change.SPLIT);
    }

    @Test
    void whatChangesOfOneUnitIsToldByBeforeAndAfter() {
        assertThat(changes(
                        List.of(unit("18598", "Hộ Độ mới", UnitType.COMMUNE, "448")), List.of(way("18598", "18598"))))
                .containsExactly(Change.RENAMED);
        assertThat(changesOn(
                        DAY.plusYears(1),
                        List.of(unit("18598", "Hộ Độ mới", UnitType.COMMUNE, "445")),
                        List.of(way("18598", "18598"))))
                .containsExactly(Change.REPARENTED);
        assertThat(changesOn(
                        DAY.plusYears(2),
                        List.of(unit("18598", "Hộ Độ", UnitType.COMMUNE, "448")),
                        List.of(way("18598", "18598"))))
                .containsExactly(Change.REPARENTED_AND_RENAMED);
        assertThat(changesOn(
                        DAY.plusYears(3),
                        List.of(unit("18598", "Hộ Độ", UnitType.WARD, "448")),
                        List.of(way("18598", "18598"))))
                .containsExactly(Change.RETYPED);
        assertThat(changesOn(
                        DAY.plusYears(4),
                        List.of(unit("18599", "Hộ Độ", UnitType.WARD, "448")),
                        List.of(way("18598", "18599"))))
                .containsExactly(Change.KEPT);
    }

    @Test
    void theCommunesOfADistrictThatIsMergedFollowIt() {
        Enactment enactment = history.enact(DAY, List.of(), List.of(way("448", "445")));

        assertThat(enactment.ending()).extracting("name").containsExactly("Lộc Hà", "Thạch Châu", "Hộ Độ");
        assertThat(history.at("18583", DAY).parent()).isEqualTo(new UnitCode("445"));
        assertThat(enactment.successions().getLast().change()).isEqualTo(Change.REPARENTED);
    }

    @Test
    void whenTheTierIsAbolishedTheCommunesLieInTheProvince() {
        Enactment enactment = history.enact(DAY, List.of(), List.of(way("448", "42"), way("445", "42")));

        assertThat(enactment.successions().getFirst().change()).isEqualTo(Change.TIER_ABOLISHED);
        assertThat(history.on(DAY)).extracting("type").doesNotContain(UnitType.DISTRICT);
        assertThat(history.at("18607", DAY).parent()).isEqualTo(new UnitCode("42"));
    }

    @Test
    void theCommunesOfADistrictThatKeepsItsCodeStayAsTheyAre() {
        Enactment enactment =
                history.enact(DAY, List.of(unit("448", "Lộc Hà", UnitType.TOWN, "42")), List.of(way("448", "448")));

        assertThat(enactment.ending()).hasSize(1);
        assertThat(enactment.successions().getFirst().change()).isEqualTo(Change.RETYPED);
    }

    @Test
    void aCommuneOfADistrictThatIsSplitHasToBeToldWhereItGoes() {
        assertThat(rejection(List.of(), List.of(way("448", "445"), way("448", "42"))))
                .isInstanceOf(ChildLeftBehind.class);
    }

    @Test
    void ofADistrictThatGivesAPartAwayAndKeepsItsCodeOnlyTheCommunesGoThatAreNamed() {
        Enactment enactment = history.enact(
                DAY,
                List.of(
                        unit("448", "Lộc Hà", UnitType.DISTRICT, "42"),
                        unit("18598", "Hộ Độ", UnitType.COMMUNE, "445")),
                List.of(way("448", "448"), way("448", "445"), way("18598", "18598")));

        assertThat(enactment.ending()).extracting("name").containsExactly("Lộc Hà", "Hộ Độ");
        assertThat(enactment.successions())
                .extracting(Enactment.Succeeding::change)
                .containsExactly(Change.SPLIT, Change.SPLIT, Change.REPARENTED);
        assertThat(history.at("18583", DAY).parent()).isEqualTo(new UnitCode("448"));
        assertThat(history.at("18583", DAY).from()).isEqualTo(History.BEGINNING);
        assertThat(history.at("18598", DAY).parent()).isEqualTo(new UnitCode("445"));
    }

    @Test
    void whatDoesNotFitTheUnitsIsRejected() {
        NewUnit hoDo = unit("18598", "Hộ Độ", UnitType.COMMUNE, "448");

        assertThat(rejection(List.of(hoDo), List.of(way("18571", "18598")))).isInstanceOf(PredecessorNotThere.class);
        assertThat(rejection(List.of(), List.of(way("18607", "18571")))).isInstanceOf(SuccessorNotThere.class);
        assertThat(rejection(List.of(), List.of(way("18607", "18607")))).isInstanceOf(SuccessorNotThere.class);
        assertThat(rejection(List.of(hoDo), List.of(way("18607", "18598")))).isInstanceOf(CodeTaken.class);
        assertThat(rejection(List.of(hoDo), List.of(way("18598", "18598")))).isInstanceOf(NothingChanges.class);
        assertThat(rejection(List.of(unit("18598", "Hộ Độ", UnitType.DISTRICT, "42")), List.of(way("18598", "18598"))))
                .isInstanceOf(WrongTier.class);
        assertThat(rejection(List.of(unit("449", "Hộ Độ", UnitType.DISTRICT, "42")), List.of(way("18598", "449"))))
                .isInstanceOf(WrongTier.class);
        assertThat(rejection(List.of(unit("18598", "Hộ Độ", UnitType.COMMUNE, "436")), List.of(way("18598", "18598"))))
                .isInstanceOf(ParentNotThere.class);
    }

    @Test
    void historyGrowsAtItsEnd() {
        history.enact(DAY, List.of(), List.of(way("18607", "18583")));

        assertThatExceptionOfType(BoundaryRefused.class)
                .isThrownBy(() -> history.enact(DAY.minusYears(1), List.of(), List.of(way("18607", "18598"))))
                .extracting(BoundaryRefused::rejection)
                .isInstanceOf(LaterChangeOnFile.class);
    }

    @Test
    void termsThatContradictThemselvesAreRejected() {
        NewUnit hoDo = unit("18598", "Hộ Độ", UnitType.COMMUNE, "448");

        assertThat(rejection(List.of(hoDo, hoDo), List.of(way("18598", "18598"))))
                .isInstanceOf(ListedTwice.class);
        assertThat(rejection(List.of(), List.of(way("18607", "18583"), way("18607", "18583"))))
                .isInstanceOf(ListedTwice.class);
        assertThat(rejection(List.of(hoDo), List.of(way("18607", "18583")))).isInstanceOf(SuccessorFromNowhere.class);
        assertThat(rejection(List.of(), List.of(way("18607", "18583", "0.7"), way("18607", "18598", "0.6"))))
                .isEqualTo(new SharesNotWhole(new UnitCode("18607"), true));
        assertThat(rejection(List.of(), List.of(way("18607", "18583", "0.3"), way("18607", "18598", "0.6"))))
                .isEqualTo(new SharesNotWhole(new UnitCode("18607"), false));
        var document = new LegalDocument("1/NQ", "UBTVQH", DAY.plusDays(1), "a test", Confidence.HIGH);
        assertThatExceptionOfType(BoundaryRefused.class)
                .isThrownBy(() -> new Terms(document, DAY, List.of(), List.of(way("18607", "18583"))))
                .extracting(BoundaryRefused::rejection)
                .isInstanceOf(EffectiveBeforeSigned.class);
    }

    @Test
    void aPartOfWhichTheShareIsUnknownIsNoContradiction() {
        assertThat(changes(List.of(), List.of(way("18607", "18583", "0.3"), way("18607", "18598"))))
                .containsExactly(Change.SPLIT, Change.SPLIT);
    }

    private BoundaryRejection rejection(List<NewUnit> successors, List<Passage> passages) {
        try {
            history.enact(DAY, successors, passages);
        } catch (BoundaryRefused refused) {
            return refused.rejection();
        }
        throw new AssertionError("it was not refused");
    }

    private List<Change> changes(List<NewUnit> successors, List<Passage> passages) {
        return changesOn(DAY, successors, passages);
    }

    private List<Change> changesOn(LocalDate day, List<NewUnit> successors, List<Passage> passages) {
        return history.enact(day, successors, passages).successions().stream()
                .map(Enactment.Succeeding::change)
                .toList();
    }

    private static NewUnit unit(String code, String name, UnitType type, String parent) {
        return new NewUnit(new UnitCode(code), name, type, new UnitCode(parent));
    }

    private static Passage way(String from, String into) {
        return way(from, into, null);
    }

    private static Passage way(String from, String into, @Nullable String share) {
        return new Passage(new UnitCode(from), new UnitCode(into), share == null ? null : new BigDecimal(share), null);
    }
}
