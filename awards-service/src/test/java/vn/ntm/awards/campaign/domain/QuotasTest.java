package vn.ntm.awards.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.commendation.domain.RecipientKind;

/** How much can be granted in a campaign, and to how many who work directly. */
class QuotasTest {

    private static final Place PERSONS = new Place("BK_TINH", RecipientKind.INDIVIDUAL);
    private static final Place TERRITORIES = new Place("BK_TINH", RecipientKind.TERRITORY);
    private static final Place COLLECTIVES = new Place("BK_TINH", RecipientKind.COLLECTIVE);

    @Test
    void whatNoQuotaIsForIsNotLimited() {
        assertThat(Quotas.NONE.verdict(PERSONS, Map.of(PERSONS, new Granted(1000, 0, 0))))
                .isEqualTo(QuotaVerdict.NOT_SET);
        assertThat(persons(1, null).verdict(COLLECTIVES, Map.of())).isEqualTo(QuotaVerdict.NOT_SET);
    }

    @Test
    void noMoreIsGrantedThanAllotted() {
        Quotas quotas = persons(35, null);

        assertThat(quotas.verdict(PERSONS, Map.of(PERSONS, new Granted(35, 0, 0))))
                .isEqualTo(QuotaVerdict.KEPT);
        assertThat(quotas.verdict(PERSONS, Map.of(PERSONS, new Granted(36, 36, 0))))
                .isEqualTo(QuotaVerdict.EXCEEDED);
        assertThat(persons(0, null).verdict(PERSONS, Map.of(PERSONS, new Granted(1, 1, 0))))
                .isEqualTo(QuotaVerdict.EXCEEDED);
    }

    @Test
    void aShareIsHeldAgainstWhatIsKnownAndIsNotGuessed() {
        Quotas quotas = persons(null, "60");

        assertThat(share(quotas, new Granted(5, 3, 0))).isEqualTo(QuotaVerdict.KEPT);
        assertThat(share(quotas, new Granted(5, 2, 0))).isEqualTo(QuotaVerdict.SHARE_TOO_SMALL);
        assertThat(share(quotas, new Granted(5, 2, 1))).isEqualTo(QuotaVerdict.SHARE_UNKNOWN);
        assertThat(share(quotas, new Granted(5, 1, 1))).isEqualTo(QuotaVerdict.SHARE_TOO_SMALL);
        assertThat(share(quotas, new Granted(5, 3, 2))).isEqualTo(QuotaVerdict.KEPT);
    }

    @Test
    void noShareIsRounded() {
        assertThat(share(persons(null, "66.67"), new Granted(3, 2, 0))).isEqualTo(QuotaVerdict.SHARE_TOO_SMALL);
        assertThat(share(persons(null, "66.66"), new Granted(3, 2, 0))).isEqualTo(QuotaVerdict.KEPT);
    }

    @Test
    void theQuotaOfCollectivesIsThatOfTerritoriesTooWhereTheyHaveNone() {
        var quotas = new Quotas(List.of(new Quota("BK_TINH", RecipientKind.COLLECTIVE, 26, null)));
        Map<Place, Granted> granted = Map.of(COLLECTIVES, new Granted(25, 0, 25), TERRITORIES, new Granted(2, 0, 2));

        assertThat(quotas.verdict(TERRITORIES, granted)).isEqualTo(QuotaVerdict.EXCEEDED);
        assertThat(quotas.verdict(COLLECTIVES, granted)).isEqualTo(QuotaVerdict.EXCEEDED);
        var apart = new Quotas(List.of(
                new Quota("BK_TINH", RecipientKind.COLLECTIVE, 26, null),
                new Quota("BK_TINH", RecipientKind.TERRITORY, 2, null)));
        assertThat(apart.verdict(TERRITORIES, granted)).isEqualTo(QuotaVerdict.KEPT);
        assertThat(apart.verdict(COLLECTIVES, granted)).isEqualTo(QuotaVerdict.KEPT);
    }

    @Test
    void nothingIsCountedThatNoQuotaCountsTogetherWithWhatIsAskedFor() {
        var quotas = new Quotas(List.of(
                new Quota("BK_TINH", RecipientKind.COLLECTIVE, 26, null),
                new Quota("BK_TINH", RecipientKind.INDIVIDUAL, 35, null),
                new Quota("GK_XA", RecipientKind.INDIVIDUAL, null, BigDecimal.TEN)));
        var commune = new Place("GK_XA", RecipientKind.INDIVIDUAL);

        assertThat(quotas.places()).containsExactlyInAnyOrder(PERSONS, COLLECTIVES, TERRITORIES, commune);
        assertThat(quotas.besides(Set.of(TERRITORIES))).containsExactlyInAnyOrder(COLLECTIVES, TERRITORIES);
        assertThat(quotas.besides(Set.of(PERSONS, commune))).containsExactlyInAnyOrder(PERSONS, commune);
        assertThat(quotas.besides(Set.of(new Place("GK_XA", RecipientKind.TERRITORY))))
                .isEmpty();
        assertThat(Quotas.NONE.places()).isEmpty();
    }

    @Test
    void whatIsLeftIsWhatCanStillBeGranted() {
        var random = new Random(6);
        for (int i = 0; i < 1000; i++) {
            var quota = new Quota("BK_TINH", RecipientKind.INDIVIDUAL, random.nextInt(50), null);
            var granted = new Granted(random.nextInt(50), 0, 0);
            int left = Objects.requireNonNull(quota.left(granted));

            if (quota.of(granted) == QuotaVerdict.KEPT) {
                assertThat(quota.of(granted.plus(new Granted(left, 0, 0)))).isEqualTo(QuotaVerdict.KEPT);
                assertThat(quota.of(granted.plus(new Granted(left + 1, 0, 0)))).isEqualTo(QuotaVerdict.EXCEEDED);
            } else {
                assertThat(left).isZero();
            }
        }
    }

    @Test
    void oneOfWhomNothingIsKnownIsCountedAsUnknown() {
        assertThat(Granted.one(Optional.empty())).isEqualTo(new Granted(1, 0, 1));
        assertThat(Granted.one(Optional.of(true)).plus(Granted.one(Optional.of(false))))
                .isEqualTo(new Granted(2, 1, 0));
    }

    private static QuotaVerdict share(Quotas quotas, Granted granted) {
        return quotas.verdict(PERSONS, Map.of(PERSONS, granted));
    }

    private static Quotas persons(@Nullable Integer most, @Nullable String share) {
        return new Quotas(List.of(
                new Quota("BK_TINH", RecipientKind.INDIVIDUAL, most, share == null ? null : new BigDecimal(share))));
    }
}
