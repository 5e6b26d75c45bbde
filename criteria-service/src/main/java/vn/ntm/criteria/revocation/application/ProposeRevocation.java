package vn.ntm.criteria.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.criteria.revocation.application.Proposals.ProposalOnFile;
import vn.ntm.criteria.revocation.domain.RevocationCase;
import vn.ntm.criteria.revocation.domain.RevocationProposal;
import vn.ntm.criteria.revocation.domain.grounds.Grounds;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;

/** Somebody prepares the revocation of a title, proposes it on grounds that are pinned, or gives it up. */
@ApplicationScoped
public class ProposeRevocation {

    private final Proposals proposals;
    private final RevocableTitles titles;
    private final FindGrounds findGrounds;
    private final Identities identities;
    private final Calendar calendar;
    private final CurrentAct act;

    ProposeRevocation(
            Proposals proposals,
            RevocableTitles titles,
            FindGrounds findGrounds,
            Identities identities,
            Calendar calendar,
            CurrentAct act) {
        this.proposals = proposals;
        this.titles = titles;
        this.findGrounds = findGrounds;
        this.identities = identities;
        this.calendar = calendar;
        this.act = act;
    }

    /** Begins a draft about a title that is held today. */
    public ProposalOnFile begin(RevocationCase subject, Provenance grounds) {
        if (proposals.isOpen(subject.unit(), subject.level())) {
            throw new Refusal(
                    RevocationProblem.REVOCATION_BEING_PROPOSED,
                    Map.of("unit", subject.unit(), "level", subject.level()));
        }
        groundsOf(subject);
        return file(RevocationProposal.draft(identities.next(), subject, by()), grounds);
    }

    /** Proposes what was prepared, on the grounds that there are now. */
    public ProposalOnFile propose(UUID id, Consumer<EntityVersion> seen, Provenance grounds) {
        RevocationProposal draft = held(id, seen);
        RevocationProposal proposed = RevocationRefusals.answered(() -> {
            draft.requireDraft();
            return draft.propose(groundsOf(draft.subject()), by(), act.at());
        });
        return file(proposed, grounds);
    }

    /** Gives it up. */
    public ProposalOnFile withdraw(UUID id, Consumer<EntityVersion> seen, Provenance grounds) {
        return file(RevocationRefusals.answered(held(id, seen)::withdraw), grounds);
    }

    private Grounds groundsOf(RevocationCase subject) {
        var today = new AsOf(calendar.today(), act.at());
        titles.held(subject.unit(), subject.level(), today);
        return findGrounds.handle(subject, today).grounds();
    }

    private String by() {
        return act.actor().name();
    }

    private RevocationProposal held(UUID id, Consumer<EntityVersion> seen) {
        RevocationProposal before = proposals
                .held(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()))
                .proposal();
        seen.accept(new EntityVersion(before.version()));
        return before;
    }

    private ProposalOnFile file(RevocationProposal proposal, Provenance grounds) {
        proposals.record(proposal, grounds, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return new ProposalOnFile(proposal, grounds, act.at());
    }
}
