package vn.ntm.criteria.funding.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.ntm.criteria.funding.ledger.domain.PostingEffect;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.version.IfMatch;

/** Somebody takes a posting back that was a mistake. */
@ApplicationScoped
public class ReversePosting {

    private final PostingsOnFile postings;
    private final CurrentAct act;
    private final Calendar calendar;

    ReversePosting(PostingsOnFile postings, CurrentAct act, Calendar calendar) {
        this.postings = postings;
        this.act = act;
        this.calendar = calendar;
    }

    /**
     * Adds the entry that takes the posting back.
     *
     * @return the posting, with that entry
     * @throws Refusal if it has changed since it was seen, is taken back already, or is such an entry itself
     */
    public RegisteredPosting handle(UUID id, IfMatch seen, Decision ground, LocalDate signedOn, String reason) {
        RegisteredPosting known = postings.held(id);
        seen.require(known.version());
        if (known.posting().effect() == PostingEffect.REVERSES) {
            throw new Refusal(FundingProblem.REVERSAL_STAYS, Map.of());
        }
        UUID before = known.reversedBy();
        if (before != null) {
            throw new Refusal(FundingProblem.POSTING_ALREADY_REVERSED, Map.of("by", before));
        }
        DayProblem.requireCome(signedOn, calendar.today());
        var filing = new Filing(act.id(), act.at(), Conflict.REFUSE);
        RegisteredPosting reversal = postings.add(known.posting().takenBack(id, ground, reason), filing);
        return new RegisteredPosting(id, known.posting(), reversal.id(), known.recordedAt());
    }
}
