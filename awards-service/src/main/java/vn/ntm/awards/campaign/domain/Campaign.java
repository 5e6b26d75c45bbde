package vn.ntm.awards.campaign.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.ntm.awards.campaign.domain.CampaignState.CampaignStep;
import vn.ntm.ledger.domain.Decision;

/**
 * An emulation movement (phong trào thi đua) or a theme (chuyên đề) in which recipients are commended.
 *
 * @param version how often it was recorded
 */
public record Campaign(UUID id, long version, CampaignPlan plan, CampaignState state) {

    /** A new plan. */
    public static Campaign drafted(UUID id, CampaignPlan plan, String by) {
        return new Campaign(id, 1, plan, new CampaignState.Draft(Set.of(by)));
    }

    /** @throws CampaignRefused if it was launched */
    public Campaign correct(CampaignPlan corrected, String by) {
        return switch (state) {
            case CampaignState.Draft draft -> moved(corrected, draft.correct(by));
            case CampaignState.Launched _, CampaignState.Closed _ -> throw noSuchMove();
        };
    }

    /** @throws CampaignRefused if it was launched, this person drafted it, or the plan cannot be launched by the document */
    public Campaign launch(Decision document, String by) {
        return switch (state) {
            case CampaignState.Draft draft -> moved(plan, draft.launch(plan, document, by));
            case CampaignState.Launched _, CampaignState.Closed _ -> throw noSuchMove();
        };
    }

    /** Other quotas, by a later letter. @throws CampaignRefused if it is a draft, which is corrected, or closed */
    public Campaign allot(Quotas quotas) {
        return switch (state) {
            case CampaignState.Launched launched -> moved(plan.allotting(quotas), launched);
            case CampaignState.Draft _, CampaignState.Closed _ -> throw noSuchMove();
        };
    }

    /** @throws CampaignRefused if it does not run, or the day is before that of the launch */
    public Campaign close(String closing, LocalDate day) {
        return switch (state) {
            case CampaignState.Launched launched -> moved(plan, launched.close(closing, day));
            case CampaignState.Draft _, CampaignState.Closed _ -> throw noSuchMove();
        };
    }

    /** Where it stood on a day, as far as is known. */
    public CampaignStep stepOn(LocalDate day) {
        boolean launched = state.launch()
                .map(document -> !day.isBefore(Objects.requireNonNull(document.signedOn())))
                .orElse(false);
        if (!launched) {
            return CampaignStep.DRAFT;
        }
        return state instanceof CampaignState.Closed(var _, var _, var closedOn) && !day.isBefore(closedOn)
                ? CampaignStep.CLOSED
                : CampaignStep.LAUNCHED;
    }

    /** Whether recipients are proposed in it on the day. */
    public boolean takesNominationsOn(LocalDate day) {
        return stepOn(day) == CampaignStep.LAUNCHED;
    }

    private Campaign moved(CampaignPlan next, CampaignState nextState) {
        return new Campaign(id, version + 1, next, nextState);
    }

    private CampaignRefused noSuchMove() {
        return new CampaignRefused(new CampaignRejection.NoSuchMove(state.step(), state.operations()));
    }
}
