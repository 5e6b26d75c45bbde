package vn.ntm.criteria.revocation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.application.RevocationsOfUnits.Kept;
import vn.ntm.criteria.revocation.application.RevocationsOfUnits.Kind;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.lineage.domain.Step;
import vn.ntm.ledger.unit.UnitType;

/** A boundary change touches a proposal that is open, and whatever is dated after it. */
class TouchedRevocationsTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2025, 3, 1);
    private static final Instant RECORDED = Instant.parse("2025-08-01T00:00:00Z");
    private static final UnitCode CODE = new UnitCode("18298");
    private static final Spell UNIT = new Spell(
            new UUID(0, 1), CODE, "An Dũng", UnitType.COMMUNE, new UnitCode("440"), LocalDate.of(2020, 1, 1), null);

    @Test
    void ofProposalsThoseAreTouchedThatAreOpen() {
        assertThat(touched(kept(Kind.OPEN_PROPOSAL, BEFORE)))
                .extracting(TouchedFact::subject, TouchedFact::title)
                .containsExactly(tuple(Subject.REVOCATION, null));
        assertThat(touched(kept(Kind.CLOSED_PROPOSAL, BEFORE))).isEmpty();
        assertThat(touched(kept(Kind.REVOCATION, BEFORE))).isEmpty();
    }

    @Test
    void aProposalOfAnotherUnitThatHadTheCodeIsNotTouched() {
        assertThat(touched(kept(Kind.OPEN_PROPOSAL, LocalDate.of(2019, 12, 31))))
                .isEmpty();
    }

    @Test
    void aProposalThatIsOpenIsTouchedUnderAnEarlierNameToo() {
        var earlier =
                new Spell(new UUID(0, 2), CODE, "An Phúc", UnitType.COMMUNE, new UnitCode("440"), null, UNIT.from());
        var renamed = new Step(earlier, UNIT, LocalDate.of(2020, 1, 1), Change.RENAMED);
        var merged = new Step(earlier, UNIT, LocalDate.of(2020, 1, 1), Change.MERGED);

        assertThat(touched(List.of(earlier, UNIT), List.of(renamed))).hasSize(1);
        assertThat(touched(List.of(earlier, UNIT), List.of(merged))).isEmpty();
    }

    private static List<TouchedFact> touched(List<Spell> units, List<Step> steps) {
        var touch = new Touch(new Lineage(units, steps), List.of(UNIT), CHANGE, RECORDED);
        return new TouchedRevocations(_ -> List.of(kept(Kind.OPEN_PROPOSAL, LocalDate.of(2019, 12, 31))))
                .touched(touch);
    }

    @Test
    void whatIsDatedAfterTheChangeIsTouchedWhateverItIs() {
        assertThat(touched(kept(Kind.CLOSED_PROPOSAL, CHANGE)))
                .extracting(TouchedFact::subject)
                .containsExactly(Subject.REVOCATION);
        assertThat(touched(kept(Kind.REVOCATION, CHANGE)))
                .extracting(TouchedFact::subject, TouchedFact::title)
                .containsExactly(tuple(Subject.TITLE, "STANDARD"));
    }

    @Test
    void whatCameSinceRestsOnTheSuccessors() {
        var feature = new TouchedRevocations(_ -> List.of(kept(Kind.REVOCATION, CHANGE)));

        assertThat(feature.since(Set.of(CODE), CHANGE, RECORDED.minusSeconds(1)))
                .hasSize(1);
        assertThat(feature.since(Set.of(CODE), CHANGE, RECORDED)).isEmpty();
        assertThat(feature.since(Set.of(CODE), CHANGE.plusDays(1), RECORDED.minusSeconds(1)))
                .isEmpty();
    }

    private static List<TouchedFact> touched(Kept kept) {
        var touch = new Touch(new Lineage(List.of(UNIT), List.of()), List.of(UNIT), CHANGE, RECORDED);
        return new TouchedRevocations(_ -> List.of(kept)).touched(touch);
    }

    private static Kept kept(Kind kind, LocalDate on) {
        return new Kept(kind, new UUID(7, 7), CODE, Level.STANDARD, on, RECORDED);
    }
}
