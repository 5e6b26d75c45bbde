package vn.ntm.awards.regime.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.regime.domain.PinnedRegime;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.awards.regime.domain.RegimeContent;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Origin;
import vn.ntm.ledger.version.EntityVersion;

/** Which regime a day and a nomination have. */
class RegimesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate AMENDED = LocalDate.of(2026, 10, 1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 9, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 1);

    private final Regime old = regime("OLD", LocalDate.of(2025, 7, 1), AMENDED, null, null);
    private final Regime amended = regime("AMENDED", AMENDED, null, null, "unless the new one is more favourable");

    @Test
    void aNominationKeepsToTheRegimeOfTheDayOfItsAcceptance() {
        PinnedRegime pinned = pinned(regimes(old, amended), BEFORE, AFTER, AFTER);

        assertThat(pinned).isEqualTo(new PinnedRegime(amended, false, Optional.empty()));
    }

    @Test
    void untilThenItKeepsToThatOfItsReceiptProvisionally() {
        assertThat(pinned(regimes(old, amended), BEFORE, null, BEFORE))
                .isEqualTo(new PinnedRegime(old, true, Optional.empty()));
    }

    @Test
    void anOlderFileIsSaidNotToBeComparedWithALaterLawThatMayBeMoreFavourable() {
        assertThat(pinned(regimes(old, amended), BEFORE, BEFORE, AFTER).notComparedWith())
                .contains(amended);
    }

    @Test
    void aLaterLawThatSaysNothingOfOlderFilesIsNotNamed() {
        Regime silent = regime("SILENT", AMENDED, null, null, null);

        assertThat(pinned(regimes(old, silent), BEFORE, BEFORE, AFTER).notComparedWith())
                .isEmpty();
    }

    @Test
    void aDraftAndAReplacedRegimeHoldOnNoDay() {
        Regime better = regime("BETTER", AMENDED, null, "AMENDED", null);
        Regime draft = regime("DRAFT", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), null, null);
        Regimes regimes = new OnFile(List.of(published(amended), published(better), drafted(draft)));

        assertThat(regimes.on(AFTER, NOW)).contains(better);
        assertThat(regimes.on(LocalDate.of(2020, 6, 1), NOW)).isEmpty();
        assertThat(regimes.find("AMENDED", NOW)).contains(amended);
        assertThat(regimes.find("DRAFT", NOW)).isEmpty();
    }

    private static PinnedRegime pinned(
            Regimes regimes, LocalDate receivedOn, @Nullable LocalDate acceptedOn, LocalDate day) {
        return regimes.pinned(receivedOn, acceptedOn, new AsOf(day, NOW)).orElseThrow();
    }

    private static Regimes regimes(Regime... published) {
        return new OnFile(
                List.of(published).stream().map(RegimesTest::published).toList());
    }

    private static RegimeOnFile published(Regime regime) {
        return new RegimeOnFile(
                regime, new EntityVersion(1), Optional.of(new RegimeOnFile.Publication("0".repeat(64), NOW)));
    }

    private static RegimeOnFile drafted(Regime regime) {
        return new RegimeOnFile(regime, new EntityVersion(1), Optional.empty());
    }

    private static Regime regime(
            String code,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String replaces,
            @Nullable String transition) {
        return new Regime(
                code,
                new Bilingual("Thử", "Test"),
                "1/QH",
                null,
                null,
                new Days(from, to),
                RegimeContent.ON_FILE,
                replaces,
                transition,
                null,
                null,
                new Origin("a test", Confidence.HIGH, null));
    }

    private record OnFile(List<RegimeOnFile> regimes) implements Regimes {

        @Override
        public List<RegimeOnFile> all(Instant knownAt) {
            return regimes;
        }

        @Override
        public Optional<RegimeOnFile> onFile(String code, Instant knownAt) {
            return regimes.stream()
                    .filter(onFile -> onFile.regime().code().equals(code))
                    .findFirst();
        }
    }
}
