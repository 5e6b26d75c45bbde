package vn.ntm.awards.campaign.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.awards.campaign.domain.CampaignPlan;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.application.FormProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.Turns;
import vn.ntm.ledger.version.EntityVersion;

/** The province writes down what a campaign is to be. */
@ApplicationScoped
public class DraftCampaign {

    private final Campaigns campaigns;
    private final CampaignsOnFile onFile;
    private final AwardForms forms;
    private final Turns turns;
    private final CurrentAct act;

    DraftCampaign(Campaigns campaigns, CampaignsOnFile onFile, AwardForms forms, Turns turns, CurrentAct act) {
        this.campaigns = campaigns;
        this.onFile = onFile;
        this.forms = forms;
        this.turns = turns;
        this.act = act;
    }

    /** @throws Refusal if another campaign is called so, or a form of a quota is not known */
    public CampaignOnFile draft(UUID id, CampaignPlan plan, Provenance provenance) {
        requireFits(id, plan);
        return onFile.record(Campaign.drafted(id, plan, act.actor().name()), provenance, filing());
    }

    /**
     * The plan as a whole: what is absent is no longer said.
     *
     * @param seen is given the version on file, and refuses another one than the caller saw
     */
    public CampaignOnFile correct(UUID id, Consumer<EntityVersion> seen, CampaignPlan plan, Provenance provenance) {
        Campaign before = campaigns.forDecision(id).campaign();
        seen.accept(new EntityVersion(before.version()));
        Campaign corrected =
                CampaignRefusals.answered(() -> before.correct(plan, act.actor().name()));
        requireFits(id, plan);
        return onFile.record(corrected, provenance, filing());
    }

    private void requireFits(UUID id, CampaignPlan plan) {
        requireKnown(forms, plan.quotas(), act.at());
        turns.take("campaign code " + plan.code());
        if (onFile.taken(plan.code(), id)) {
            throw new Refusal(CampaignProblem.CAMPAIGN_CODE_TAKEN, Map.of("campaign", plan.code()));
        }
    }

    /** @throws Refusal if a form of a quota is not known */
    static void requireKnown(AwardForms forms, Quotas quotas, Instant knownAt) {
        quotas.all().stream()
                .map(quota -> quota.form())
                .filter(form -> !forms.known(form, knownAt))
                .findFirst()
                .ifPresent(form -> {
                    throw new Refusal(FormProblem.UNKNOWN_FORM, Map.of("form", form));
                });
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
