package vn.ntm.awards.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.awards.campaign.domain.PlansForTests.ID;
import static vn.ntm.awards.campaign.domain.PlansForTests.LAUNCHED_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.ntm.awards.campaign.domain.CampaignState.CampaignStep;
import vn.ntm.ledger.domain.Days;

/** Only the moves written here exist, and who drafted a campaign does not launch it. */
class CampaignStepsTest {

    private static final String DRAFTER = "soan.thao";
    private static final String LEADER = "lanh.dao";

    @Test
    void everyMoveThatExistsIsOneOfThese() {
        Map<String, UnaryOperator<Campaign>> moves = new LinkedHashMap<>();
        moves.put("correctCampaign", campaign -> campaign.correct(PlansForTests.whole(), DRAFTER));
        moves.put("launchCampaign", campaign -> campaign.launch(PlansForTests.launch(), LEADER));
        moves.put("setCampaignQuotas", campaign -> campaign.allot(Quotas.NONE));
        moves.put("closeCampaign", campaign -> campaign.close("báo cáo", LAUNCHED_ON.plusDays(1)));

        for (Campaign campaign : List.of(drafted(), launched(), closed())) {
            var possible = new ArrayList<String>();
            moves.forEach((name, move) -> {
                if (happens(campaign, move)) {
                    possible.add(name);
                }
            });
            assertThat(possible).isEqualTo(campaign.state().operations());
        }
    }

    @Test
    void everybodyWhoHadAHandInThePlanIsADrafter() {
        Campaign corrected = drafted().correct(PlansForTests.whole(), "nguoi.sua");

        for (String drafter : List.of(DRAFTER, "nguoi.sua")) {
            assertThat(rejected(() -> corrected.launch(PlansForTests.launch(), drafter)))
                    .isInstanceOf(CampaignRejection.DrafterCannotLaunch.class);
        }
        assertThat(corrected.launch(PlansForTests.launch(), LEADER).version()).isEqualTo(3);
    }

    @Test
    void nothingIsLaunchedWithoutAnAimABudgetAndDaysToCome() {
        assertThat(launching(PlansForTests.plan(null, PlansForTests.launch())))
                .isEqualTo(new CampaignRejection.PlanNotWhole(List.of("aim")));
        assertThat(launching(PlansForTests.plan("Mục đích", null)))
                .isEqualTo(new CampaignRejection.BudgetNotApproved());
        assertThat(launching(PlansForTests.plan("Mục đích", PlansForTests.document("1", LAUNCHED_ON.plusDays(1)))))
                .isEqualTo(new CampaignRejection.BudgetAfterLaunch(LAUNCHED_ON.plusDays(1), LAUNCHED_ON));
        var late = PlansForTests.document("1", LocalDate.of(2027, 1, 1));
        assertThat(rejected(() -> drafted().launch(late, LEADER)))
                .isEqualTo(new CampaignRejection.LaunchedAfterItsEnd(
                        LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void aBudgetCanBeApprovedOnTheDayOfTheLaunch() {
        Campaign campaign = Campaign.drafted(ID, PlansForTests.plan("Mục đích", PlansForTests.launch()), DRAFTER);

        assertThat(campaign.launch(PlansForTests.launch(), LEADER).state().step())
                .isEqualTo(CampaignStep.LAUNCHED);
    }

    @Test
    void nothingIsClosedBeforeItWasLaunched() {
        assertThat(rejected(() -> launched().close("báo cáo", LAUNCHED_ON.minusDays(1))))
                .isEqualTo(new CampaignRejection.ClosedBeforeLaunch(LAUNCHED_ON.minusDays(1), LAUNCHED_ON));
    }

    @Test
    void whereItStandsIsAskedForADay() {
        Campaign closed = closed();

        assertThat(closed.stepOn(LAUNCHED_ON.minusDays(1))).isEqualTo(CampaignStep.DRAFT);
        assertThat(closed.stepOn(LAUNCHED_ON)).isEqualTo(CampaignStep.LAUNCHED);
        assertThat(closed.takesNominationsOn(LAUNCHED_ON)).isTrue();
        assertThat(closed.stepOn(LAUNCHED_ON.plusDays(1))).isEqualTo(CampaignStep.CLOSED);
        assertThat(closed.takesNominationsOn(LAUNCHED_ON.plusDays(1))).isFalse();
    }

    @Test
    void aPeriodIsInACampaignIfAllItsDaysAre() {
        CampaignPlan plan = PlansForTests.whole();

        assertThat(plan.covers(plan.period())).isTrue();
        assertThat(plan.covers(new Days(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 1))))
                .isFalse();
        assertThat(plan.covers(new Days(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 2))))
                .isFalse();
        assertThat(plan.covers(new Days(LocalDate.of(2026, 12, 1), null))).isFalse();
    }

    private static boolean happens(Campaign campaign, UnaryOperator<Campaign> move) {
        try {
            var _ = move.apply(campaign);
            return true;
        } catch (CampaignRefused refused) {
            assertThat(refused.rejection()).isInstanceOf(CampaignRejection.NoSuchMove.class);
            return false;
        }
    }

    private static CampaignRejection launching(CampaignPlan plan) {
        return rejected(() -> Campaign.drafted(ID, plan, DRAFTER).launch(PlansForTests.launch(), LEADER));
    }

    private static CampaignRejection rejected(ThrowingCallable move) {
        var found = new ArrayList<CampaignRejection>();
        assertThatExceptionOfType(CampaignRefused.class)
                .isThrownBy(move)
                .satisfies(refused -> found.add(refused.rejection()));
        return found.getFirst();
    }

    private static Campaign drafted() {
        return Campaign.drafted(ID, PlansForTests.whole(), DRAFTER);
    }

    private static Campaign launched() {
        return drafted().launch(PlansForTests.launch(), LEADER);
    }

    private static Campaign closed() {
        return launched().close("báo cáo", LAUNCHED_ON.plusDays(1));
    }
}
