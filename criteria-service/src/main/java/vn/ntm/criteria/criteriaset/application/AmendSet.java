package vn.ntm.criteria.criteriaset.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Map;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.SetChange;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;

/** Somebody begins the next version of a set: a draft that says what the last one says, until it is edited. */
@ApplicationScoped
public class AmendSet {

    private final CriteriaSets sets;
    private final Publications publications;
    private final SetParts<SetTerms> versions;
    private final SetParts<Criterion> criteria;
    private final SetParts<Indicator> indicators;
    private final SetParts<Threshold> thresholds;
    private final CurrentAct act;

    AmendSet(
            CriteriaSets sets,
            Publications publications,
            SetParts<SetTerms> versions,
            SetParts<Criterion> criteria,
            SetParts<Indicator> indicators,
            SetParts<Threshold> thresholds,
            CurrentAct act) {
        this.sets = sets;
        this.publications = publications;
        this.versions = versions;
        this.criteria = criteria;
        this.indicators = indicators;
        this.thresholds = thresholds;
        this.act = act;
    }

    /**
     * Drafts the next version.
     *
     * @throws Refusal if there is no such set, or its last version is still a draft
     */
    public SetOnFile handle(String code, SetChange change, Decision decision, SetTerms.Validity validity) {
        SetOnFile last = sets.all(act.at()).stream()
                .filter(set -> set.terms().key().code().equals(code))
                .max(Comparator.comparing(set -> set.terms().key()))
                .orElseThrow(() -> new Refusal(CriteriaSetProblem.CRITERIA_SET_UNKNOWN, Map.of("set", code)));
        SetVersion before = last.terms().key();
        if (last.publication().isEmpty()) {
            throw new Refusal(CriteriaSetProblem.CRITERIA_SET_BEING_DRAFTED, Map.of("set", before));
        }
        var next = new SetVersion(code, before.number() + 1);
        publications.hold(next);
        copy(sets.content(before, act.at()), amended(last.terms(), next, change, decision, validity));
        return sets.get(next, act.at());
    }

    private static SetTerms amended(
            SetTerms last, SetVersion next, SetChange change, Decision decision, SetTerms.Validity validity) {
        return new SetTerms(
                next,
                change,
                last.scope(),
                last.level(),
                last.name(),
                last.areas(),
                decision,
                validity,
                last.declared(),
                last.note());
    }

    private void copy(CriteriaSet before, SetTerms terms) {
        var filing = new Filing(act.id(), act.at(), Conflict.REFUSE);
        SetVersion next = terms.key();
        versions.add(next, terms, filing);
        for (Criterion criterion : before.criteria()) {
            criteria.add(next, criterion, filing);
            for (Indicator indicator : before.indicatorsOf(criterion)) {
                indicators.add(next, indicator, filing);
                before.thresholdsOf(indicator).forEach(threshold -> thresholds.add(next, threshold, filing));
            }
        }
    }
}
