package vn.ntm.awards.decision.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.awards.decision.domain.DecisionDraft;
import vn.ntm.awards.decision.domain.DraftContent;
import vn.ntm.awards.decision.domain.DraftItem;
import vn.ntm.awards.decision.domain.DraftMove;
import vn.ntm.awards.nomination.application.Nominations;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/** The department writes down whom a decision is to commend. Nothing is promised by that: it is all checked at the signing. */
@ApplicationScoped
public class DraftDecision {

    private final DecisionDrafts drafts;
    private final DraftsUnderRules rules;
    private final Nominations nominations;
    private final Calendar calendar;
    private final CurrentAct act;

    DraftDecision(
            DecisionDrafts drafts, DraftsUnderRules rules, Nominations nominations, Calendar calendar, CurrentAct act) {
        this.drafts = drafts;
        this.rules = rules;
        this.nominations = nominations;
        this.calendar = calendar;
        this.act = act;
    }

    /** @throws Refusal if a nomination is not on file, has changed since it was seen, or stands in another draft */
    public DraftOnFile begin(UUID id, DraftContent content, Provenance grounds) {
        requireFits(id, content);
        return record(DecisionDraft.begun(id, content, actor()), grounds);
    }

    /** As a whole: who is not named any more is not in it. */
    public DraftOnFile correct(UUID id, Consumer<EntityVersion> seen, DraftContent content, Provenance grounds) {
        DecisionDraft before = rules.held(id, seen, DraftMove.CORRECT, actor());
        requireFits(id, content);
        return record(before.corrected(content, actor()), grounds);
    }

    public DraftOnFile withdraw(UUID id, Consumer<EntityVersion> seen, Provenance grounds) {
        return record(rules.held(id, seen, DraftMove.WITHDRAW, actor()).withdrawn(), grounds);
    }

    private void requireFits(UUID id, DraftContent content) {
        List<UUID> named = content.items().stream().map(DraftItem::nomination).toList();
        drafts.inOther(named, id).ifPresent(nomination -> {
            throw new Refusal(DecisionProblem.NOMINATION_IN_OTHER_DRAFT, Map.of("nomination", nomination));
        });
        DraftsUnderRules.requireSeen(
                content.items(), nominations.find(named, new AsOf(calendar.today(), calendar.now())));
    }

    private DraftOnFile record(DecisionDraft draft, Provenance grounds) {
        return drafts.record(draft, grounds, new Filing(act.id(), act.at(), Conflict.REFUSE));
    }

    private String actor() {
        return act.actor().name();
    }
}
