package vn.ntm.awards.eligibility.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.awards.eligibility.domain.EligibilityVerdict.MET;
import static vn.ntm.awards.eligibility.domain.EligibilityVerdict.NOT_MET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.awards.campaign.domain.CampaignPlan;
import vn.ntm.awards.campaign.domain.CampaignState;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.awards.campaign.domain.Quota;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Decision;

/** In a campaign no more is granted than it allots, and for what was done in its days. */
class CampaignRulesTest {

    private static final UUID CAMPAIGN = new UUID(5, 5);
    private static final Place DIPLOMA = new Place("BK_TINH", RecipientKind.INDIVIDUAL);
    private static final Days OF_2025 = new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

    private final ACase nomination = new ACase();

    @BeforeEach
    void theAchievementIsOneOfTheCampaign() {
        nomination.campaignId = CAMPAIGN;
        nomination.campaign = launched(OF_2025, Quotas.NONE);
        nomination.achievement = ACase.achievement(ACase.RECIPIENT, MeritKind.MOVEMENT, CAMPAIGN);
        nomination.asked.put(DIPLOMA, new Granted(1, 0, 1));
    }

    @Test
    void aCampaignThatIsNotOnFileGrantsNothing() {
        nomination.campaign = null;

        assertThat(nomination.on(EligibilityRule.CAMPAIGN_LAUNCHED)).isEqualTo(NOT_MET);
    }

    @Test
    void aPlanGrantsNothing() {
        nomination.campaign =
                new Campaign(CAMPAIGN, 1, plan(OF_2025, Quotas.NONE), new CampaignState.Draft(Set.of("somebody")));

        assertThat(nomination.on(EligibilityRule.CAMPAIGN_LAUNCHED)).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2026-01-01, MET",
        "2024-06-01, 2026-06-01, MET",
        "2025-01-02, 2026-06-01, NOT_MET",
        "2024-06-01, 2025-12-31, NOT_MET",
    })
    void theAchievementLiesInTheDaysOfTheCampaign(LocalDate from, LocalDate to, EligibilityVerdict verdict) {
        nomination.campaign = launched(new Days(from, to), Quotas.NONE);

        assertThat(nomination.on(EligibilityRule.PERIOD_IN_CAMPAIGN)).isEqualTo(verdict);
    }

    @Test
    void whatNoQuotaIsForIsNotLimited() {
        assertThat(nomination.on(EligibilityRule.QUOTA)).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 4, 1, MET",
        "5, 5, 1, NOT_MET",
        "5, 3, 3, UNKNOWN",
        "5, 0, 5, MET",
        "0, 0, 1, NOT_MET",
    })
    void noMoreAreGrantedThanAllotted(int most, int granted, int asked, EligibilityVerdict verdict) {
        nomination.campaign = launched(OF_2025, quota(most, null));
        nomination.granted.put(DIPLOMA, new Granted(granted, 0, granted));
        nomination.asked.put(DIPLOMA, new Granted(asked, 0, asked));

        assertThat(nomination.on(EligibilityRule.QUOTA)).isEqualTo(verdict);
        assertThat(nomination.found(EligibilityRule.QUOTA))
                .isEqualTo("Allotted %d, granted %d, asked for %d.".formatted(most, granted, asked));
    }

    /** Of those who are granted something 60 of a hundred work directly; whoever comes later can mend the share. */
    @ParameterizedTest
    @CsvSource({
        "10, 10, 6, 0, MET",
        "10, 10, 5, 0, NOT_MET",
        "10, 10, 5, 1, UNKNOWN",
        "10, 10, 0, 10, UNKNOWN",
        "20, 10, 2, 0, UNKNOWN",
        "20, 10, 1, 0, NOT_MET",
        ", 10, 0, 0, UNKNOWN",
    })
    void soManyWorkDirectlyAsTheCampaignSays(
            @Nullable Integer most, int all, int direct, int unknown, EligibilityVerdict verdict) {
        nomination.campaign = launched(OF_2025, quota(most, BigDecimal.valueOf(60)));
        nomination.asked.put(DIPLOMA, new Granted(all, direct, unknown));

        assertThat(nomination.on(EligibilityRule.DIRECT_WORKERS)).isEqualTo(verdict);
    }

    private static Quotas quota(@Nullable Integer most, @Nullable BigDecimal share) {
        return new Quotas(List.of(new Quota("BK_TINH", RecipientKind.INDIVIDUAL, most, share)));
    }

    private static Campaign launched(Days period, Quotas quotas) {
        return new Campaign(
                CAMPAIGN,
                2,
                plan(period, quotas),
                new CampaignState.Launched(document("2/KH", LocalDate.of(2024, 12, 1))));
    }

    private static CampaignPlan plan(Days period, Quotas quotas) {
        return new CampaignPlan(
                "NTM-2025",
                "Chung sức xây dựng nông thôn mới",
                MeritKind.MOVEMENT,
                IssuerKind.PROVINCE_CHAIRMAN,
                period,
                "aim",
                "criteria",
                document("1/QĐ", LocalDate.of(2024, 11, 1)),
                Set.of(ProposerKind.COMMUNE),
                List.of(),
                quotas);
    }

    private static Decision document(String number, LocalDate signed) {
        return new Decision(number, "Chủ tịch UBND tỉnh", signed, "a test", Confidence.HIGH);
    }
}
