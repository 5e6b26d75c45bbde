package vn.ntm.awards.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.awards.campaign.domain.CampaignState.CampaignStep;

/** Why the rules of campaigns say no. */
public sealed interface CampaignRejection {

    /** It stands where there is no such move. */
    record NoSuchMove(CampaignStep state, List<String> operations) implements CampaignRejection {}

    /** Who drafted it does not launch it. */
    record DrafterCannotLaunch() implements CampaignRejection {}

    /** The plan lacks what it must say. */
    record PlanNotWhole(List<String> missing) implements CampaignRejection {}

    /** No document approves the budget. */
    record BudgetNotApproved() implements CampaignRejection {}

    /** The budget was approved after the launch. */
    record BudgetAfterLaunch(LocalDate budgetOn, LocalDate launchedOn) implements CampaignRejection {}

    /** The launch was signed when the campaign was over. */
    record LaunchedAfterItsEnd(LocalDate launchedOn, LocalDate lastDay) implements CampaignRejection {}

    /** The review was before the launch. */
    record ClosedBeforeLaunch(LocalDate closedOn, LocalDate launchedOn) implements CampaignRejection {}
}
