package vn.ntm.awards.decision.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.awards.campaign.application.Campaigns;
import vn.ntm.awards.commendation.application.AwardsOnFile;
import vn.ntm.awards.decision.domain.AwardDecision;
import vn.ntm.awards.decision.domain.DecisionDraft;
import vn.ntm.awards.decision.domain.DraftItem;
import vn.ntm.awards.decision.domain.DraftMove;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.awards.nomination.application.Nominations;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.EntityVersion;

/**
 * A leader signs what others drafted: all are commended, or none. Those who sign at once over the same campaign, nomination or
 * achievement do so one after the other; what they hold they take in one order, so that none waits for ever.
 */
@ApplicationScoped
public class SignDecision {

    private final DecisionDrafts drafts;
    private final DraftsUnderRules rules;
    private final AwardDecisions decisions;
    private final AwardsOnFile awards;
    private final Nominations nominations;
    private final Campaigns campaigns;
    private final Commend commend;
    private final Calendar calendar;
    private final CurrentAct act;

    SignDecision(
            DecisionDrafts drafts,
            DraftsUnderRules rules,
            AwardDecisions decisions,
            AwardsOnFile awards,
            Nominations nominations,
            Campaigns campaigns,
            Commend commend,
            Calendar calendar,
            CurrentAct act) {
        this.drafts = drafts;
        this.rules = rules;
        this.decisions = decisions;
        this.awards = awards;
        this.nominations = nominations;
        this.campaigns = campaigns;
        this.commend = commend;
        this.calendar = calendar;
        this.act = act;
    }

    /**
     * @param seen is given the version of the draft on file, and refuses another one than the caller saw
     * @param document number, issuer and day of signing
     * @throws Refusal if one of them cannot be commended: nothing is written then
     */
    public DecisionOnFile handle(UUID id, Consumer<EntityVersion> seen, Decision document, Provenance grounds) {
        DayProblem.requireCome(Objects.requireNonNull(document.signedOn()), calendar.today());
        DecisionDraft draft = rules.held(id, seen, DraftMove.SIGN, act.actor().name());
        var decision = new AwardDecision(
                id, draft.content().issuer(), document, draft.content().programmeYear(), grounds.note());
        requireUnused(decision);
        List<NominationOnFile> nominated = held(draft.content().items());
        var filing = new Filing(act.id(), act.at(), Conflict.REFUSE);
        decisions.add(decision, filing);
        commend.all(decision, nominated, filing);
        drafts.record(draft.signed(), grounds, filing);
        return decisions.find(id, now()).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    private void requireUnused(AwardDecision decision) {
        int year = decision.signedOn().getYear();
        if (decisions.used(decision) || awards.recorded(decision.number(), decision.issuedBy(), year)) {
            throw new Refusal(
                    DecisionProblem.AWARD_DECISION_NUMBER_USED,
                    Map.of("number", decision.number(), "issuer", decision.issuedBy(), "year", year));
        }
    }

    /** The campaigns first: what is granted in them is counted under their turn. */
    private List<NominationOnFile> held(List<DraftItem> items) {
        List<UUID> ids = items.stream().map(DraftItem::nomination).toList();
        Set<UUID> inCampaigns = nominations.find(ids, now()).values().stream()
                .map(onFile -> onFile.nomination().subject().campaign())
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
        campaigns.forDecision(inCampaigns);
        Map<UUID, NominationOnFile> held = nominations.forUpdate(ids);
        DraftsUnderRules.requireSeen(items, held);
        return ids.stream().map(id -> Objects.requireNonNull(held.get(id))).toList();
    }

    private AsOf now() {
        return new AsOf(calendar.today(), calendar.now());
    }
}
