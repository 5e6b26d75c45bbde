package vn.ntm.awards.campaign.application;

import java.util.Map;
import java.util.function.Supplier;
import vn.ntm.awards.campaign.domain.CampaignRefused;
import vn.ntm.awards.campaign.domain.CampaignRejection;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.request.StateRefuses;

/** Gives every rejection of the rules its entry in the catalogue. */
final class CampaignRefusals {

    private CampaignRefusals() {}

    /** Does to a campaign what may be rejected. */
    static <T> T answered(Supplier<T> work) {
        try {
            return work.get();
        } catch (CampaignRefused refused) {
            throw refusal(refused.rejection());
        }
    }

    private static Refusal refusal(CampaignRejection rejection) {
        return switch (rejection) {
            case CampaignRejection.NoSuchMove(var state, var operations) ->
                new StateRefuses(CampaignProblem.CAMPAIGN_STATE_REFUSES, Map.of(), state, operations);
            case CampaignRejection.DrafterCannotLaunch _ ->
                new Refusal(CampaignProblem.DRAFTER_CANNOT_LAUNCH, Map.of());
            case CampaignRejection.PlanNotWhole(var missing) ->
                new Refusal(CampaignProblem.CAMPAIGN_PLAN_NOT_WHOLE, Map.of("missing", String.join(", ", missing)));
            case CampaignRejection.BudgetNotApproved _ -> new Refusal(CampaignProblem.BUDGET_NOT_APPROVED, Map.of());
            case CampaignRejection.BudgetAfterLaunch(var budgetOn, var launchedOn) ->
                new Refusal(
                        CampaignProblem.BUDGET_AFTER_LAUNCH, Map.of("budgetOn", budgetOn, "launchedOn", launchedOn));
            case CampaignRejection.LaunchedAfterItsEnd(var launchedOn, var lastDay) ->
                new Refusal(
                        CampaignProblem.LAUNCHED_AFTER_ITS_END, Map.of("launchedOn", launchedOn, "lastDay", lastDay));
            case CampaignRejection.ClosedBeforeLaunch(var closedOn, var launchedOn) ->
                new Refusal(
                        CampaignProblem.CLOSED_BEFORE_LAUNCH, Map.of("closedOn", closedOn, "launchedOn", launchedOn));
        };
    }
}
