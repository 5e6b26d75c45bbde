package vn.ntm.criteria.funding.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.funding.ledger.domain.Posting;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;

/** Somebody posts what was planned, committed or delivered. */
@ApplicationScoped
public class PostMoney {

    private final PostingsOnFile postings;
    private final PostingRules rules;
    private final CurrentAct act;

    PostMoney(PostingsOnFile postings, PostingRules rules, CurrentAct act) {
        this.postings = postings;
        this.rules = rules;
        this.act = act;
    }

    /**
     * Posts it; the same posting under the same reference once more changes nothing.
     *
     * @throws Refusal if a rule says no, or another posting has the reference
     */
    public Posted handle(Posting posting) {
        rules.check(posting, Refusal.Place.PROPERTY);
        String reference = posting.reference();
        Optional<RegisteredPosting> known = reference == null ? Optional.empty() : postings.under(reference);
        if (known.isEmpty()) {
            return new Posted(postings.add(posting, new Filing(act.id(), act.at(), Conflict.REFUSE)), true);
        }
        if (!known.get().posting().equals(posting)) {
            throw taken(String.valueOf(reference));
        }
        return new Posted(known.get(), false);
    }

    static Refusal taken(String reference) {
        return new Refusal(FundingProblem.POSTING_REFERENCE_TAKEN, Map.of("reference", reference));
    }

    /** The posting, and whether it is new on file. */
    public record Posted(RegisteredPosting posting, boolean isNew) {}
}
