package vn.ntm.ocop.decision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.decision.application.OcopDecisions;
import vn.ntm.ocop.decision.domain.DecisionKind;
import vn.ntm.ocop.decision.domain.OcopDecision;

/** Decisions of one kind as they are asked for: a page of them, or one. */
@ApplicationScoped
public class DecisionPages {

    private final OcopDecisions decisions;
    private final Calendar calendar;

    DecisionPages(OcopDecisions decisions, Calendar calendar) {
        this.decisions = decisions;
        this.calendar = calendar;
    }

    public Page<DecisionView> page(
            DecisionKind kind, DecisionParameters parameters, AsOfParameters times, PageParameters paging) {
        var listing = new Listing<OcopDecision>(
                PageParameters.question("ocop-decisions", kind, parameters.number()),
                2,
                (place, asOf, most) -> decisions.list(kind, parameters.number(), asOf, place, most),
                asOf -> decisions.count(kind, parameters.number(), asOf),
                decision ->
                        List.of(decision.signedOn().toString(), decision.id().toString()));
        return paging.page(listing, times, calendar).map(DecisionView::of);
    }

    /** @throws Refusal if there is none of that kind */
    public DecisionView one(DecisionKind kind, UUID id, AsOfParameters times) {
        return decisions
                .get(kind, id, times.asOf(calendar))
                .map(decision -> DecisionView.of(decision, times.day(), times.instant()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }
}
