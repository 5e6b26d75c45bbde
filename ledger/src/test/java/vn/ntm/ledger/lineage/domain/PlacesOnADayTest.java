package vn.ntm.ledger.lineage.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.UnitType;

/** Where a place of a unit lies on another day: said only where what is on file leaves no doubt. */
class PlacesOnADayTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate THEN = LocalDate.of(2019, 6, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 6, 1);

    private final Spell oldest = spell("18001", null, FIRST);
    private final Spell other = spell("18002", null, FIRST);
    private final Spell merged = spell("18001", FIRST, REFORM);
    private final Spell one = spell("18003", REFORM, null);
    private final Spell two = spell("18004", REFORM, null);

    @Test
    void aUnitThatIsThereIsItsOwnPlace() {
        assertThat(lineage().placesOn(one, NOW)).containsExactly(one);
    }

    @Test
    void whatWasMergedTwiceLiesInTheLastUnit() {
        var lineage = lineage(
                step(oldest, merged, Change.MERGED),
                step(other, merged, Change.MERGED),
                step(merged, one, Change.MERGED));

        assertThat(lineage.placesOn(other, NOW)).containsExactly(one);
        assertThat(lineage.placesOn(other, FIRST)).containsExactly(merged);
    }

    @Test
    void whatWasDividedLiesInOneOfSeveral() {
        var lineage = lineage(
                step(oldest, merged, Change.RENAMED), step(merged, one, Change.SPLIT), step(merged, two, Change.SPLIT));

        assertThat(lineage.placesOn(oldest, NOW)).containsExactly(one, two);
    }

    @Test
    void backwardsAPlaceOfAMergedUnitCameFromOneOfSeveral() {
        var lineage = lineage(step(oldest, merged, Change.MERGED), step(other, merged, Change.MERGED));

        assertThat(lineage.placesOn(merged, THEN)).containsExactly(oldest, other);
    }

    @Test
    void whereALineBreaksOffNothingIsSaid() {
        var gone = spell("18005", FIRST, REFORM);
        var lineage = lineage(
                step(oldest, merged, Change.SPLIT), step(oldest, gone, Change.SPLIT), step(merged, one, Change.MERGED));

        assertThat(lineage.placesOn(oldest, NOW)).isEmpty();
        assertThat(lineage.placesOn(gone, NOW)).isEmpty();
        assertThat(lineage.placesOn(one, FIRST)).isEmpty();
    }

    @Test
    void ofWhatWasDividedOnePartIsNotTheWhole() {
        assertThat(lineage(step(merged, one, Change.SPLIT)).placesOn(merged, NOW))
                .isEmpty();
        assertThat(lineage(step(merged, one, Change.MERGED)).placesOn(one, FIRST))
                .isEmpty();
    }

    @Test
    void whatWasMergedSharesAPlaceWithWhatItCameFrom() {
        var lineage = lineage(
                step(oldest, merged, Change.MERGED),
                step(other, merged, Change.MERGED),
                step(merged, one, Change.MERGED));

        for (Spell unit : List.of(other, merged, one)) {
            assertThat(lineage.sharing(unit.code(), NOW))
                    .containsExactlyInAnyOrder(oldest.code(), other.code(), one.code());
        }
        assertThat(lineage.sharing(two.code(), NOW)).containsExactly(two.code());
        assertThat(lineage.sharing(other.code(), THEN)).contains(other.code()).doesNotContain(two.code());
    }

    @Test
    void thePartsOfWhatWasDividedShareNoPlace() {
        var lineage = lineage(step(merged, one, Change.SPLIT), step(merged, two, Change.SPLIT));

        assertThat(lineage.sharing(one.code(), NOW)).containsExactlyInAnyOrder(merged.code(), one.code());
    }

    private Lineage lineage(Step... steps) {
        return new Lineage(List.of(oldest, other, merged, one, two), List.of(steps));
    }

    private static Step step(Spell predecessor, Spell successor, Change change) {
        LocalDate on = predecessor.to();
        return new Step(predecessor, successor, on == null ? REFORM : on, change);
    }

    private static Spell spell(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Spell(
                UUID.nameUUIDFromBytes((code + from).getBytes(UTF_8)),
                new UnitCode(code),
                "Xã " + code,
                UnitType.COMMUNE,
                null,
                from,
                to);
    }
}
