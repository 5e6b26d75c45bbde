package vn.ntm.criteria.criteriaset.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.SetDifference;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.IfMatch;

/** Somebody who drafted nothing of a version publishes it, as he saw it. */
@ApplicationScoped
public class PublishSet {

    private final CriteriaSets sets;
    private final Publications publications;
    private final CurrentAct act;

    PublishSet(CriteriaSets sets, Publications publications, CurrentAct act) {
        this.sets = sets;
        this.publications = publications;
        this.act = act;
    }

    /** @throws Refusal if the version is another one by now, is published, or was drafted by the same person */
    public SetOnFile handle(SetVersion set, IfMatch seen, Reasoned request) {
        publications.hold(set);
        seen.require(sets.get(set, act.at()).version());
        requireDraft(set);
        if (publications.drafters(set).contains(act.actor().name())) {
            throw new Refusal(CriteriaSetProblem.DRAFTER_CANNOT_PUBLISH, Map.of("set", set));
        }
        var basis =
                new Provenance(java.util.Objects.requireNonNull(request.document()), Confidence.HIGH, request.reason());
        file(set, basis, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return sets.get(set, act.at());
    }

    private void requireDraft(SetVersion set) {
        if (publications.published(set)) {
            throw new Refusal(CriteriaSetProblem.CRITERIA_SET_PUBLISHED, Map.of("set", set));
        }
    }

    /** @throws Refusal if the version has no legal basis */
    public void file(SetVersion key, Provenance provenance, Filing filing) {
        CriteriaSet set = sets.content(key, act.at());
        SetTerms terms = set.terms();
        if (terms.decision().number() == null) {
            throw new Refusal(CriteriaSetProblem.CRITERIA_SET_WITHOUT_BASIS, Map.of("set", key));
        }
        publications.add(key, SetDifference.contentHash(set), provenance, filing);
    }
}
