package vn.ntm.awards.campaign.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quota;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;

/** A leader launches a campaign that others drafted; its quotas are set by later letters; it is closed by a review. */
@ApplicationScoped
public class MoveCampaign {

    private final Campaigns campaigns;
    private final CampaignsOnFile onFile;
    private final GrantedInCampaigns grants;
    private final AwardForms forms;
    private final Calendar calendar;
    private final CurrentAct act;

    MoveCampaign(
            Campaigns campaigns,
            CampaignsOnFile onFile,
            GrantedInCampaigns grants,
            AwardForms forms,
            Calendar calendar,
            CurrentAct act) {
        this.campaigns = campaigns;
        this.onFile = onFile;
        this.grants = grants;
        this.forms = forms;
        this.calendar = calendar;
        this.act = act;
    }

    /** @param seen is given the version on file, and refuses another one than the caller saw */
    public CampaignOnFile launch(UUID id, Consumer<EntityVersion> seen, Decision document, Provenance grounds) {
        DayProblem.requireCome(Objects.requireNonNull(document.signedOn()), calendar.today());
        return move(
                id, seen, grounds, before -> before.launch(document, act.actor().name()));
    }

    /**
     * @param signedOn the day of the letter
     * @throws Refusal if that has not come, a form is not known, or more is granted already than would be allotted
     */
    public CampaignOnFile allot(
            UUID id, Consumer<EntityVersion> seen, Quotas quotas, LocalDate signedOn, Provenance grounds) {
        DayProblem.requireCome(signedOn, calendar.today());
        DraftCampaign.requireKnown(forms, quotas, act.at());
        return move(id, seen, grounds, before -> {
            Campaign allotted = before.allot(quotas);
            Map<Place, Granted> granted = grants.in(id, quotas, new AsOf(calendar.today(), act.at()));
            quotas.all().forEach(quota -> requireNotBelow(quota, quotas.against(quota, granted)));
            return allotted;
        });
    }

    public CampaignOnFile close(UUID id, Consumer<EntityVersion> seen, LocalDate day, Provenance grounds) {
        DayProblem.requireCome(day, calendar.today());
        return move(id, seen, grounds, before -> before.close(grounds.source(), day));
    }

    private static void requireNotBelow(Quota quota, Granted granted) {
        Integer most = quota.most();
        if (most != null && granted.count() > most) {
            throw new Refusal(
                    CampaignProblem.QUOTA_BELOW_GRANTED,
                    Map.of(
                            "form",
                            quota.form(),
                            "recipient",
                            quota.recipient(),
                            "most",
                            most,
                            "granted",
                            granted.count()));
        }
    }

    private CampaignOnFile move(
            UUID id, Consumer<EntityVersion> seen, Provenance grounds, UnaryOperator<Campaign> move) {
        Campaign before = campaigns.forDecision(id).campaign();
        seen.accept(new EntityVersion(before.version()));
        Campaign moved = CampaignRefusals.answered(() -> move.apply(before));
        return onFile.record(moved, grounds, new Filing(act.id(), act.at(), Conflict.REFUSE));
    }
}
