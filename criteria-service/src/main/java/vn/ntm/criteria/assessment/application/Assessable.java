package vn.ntm.criteria.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.assessment.domain.verdict.Circumstances;
import vn.ntm.criteria.classification.Classifications;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.InForce;
import vn.ntm.criteria.criteriaset.domain.SetScope;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.Standing;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitSpell;
import vn.ntm.ledger.unit.UnitType;

/** Whether a unit can be assessed under a set in a period, and what its levels depend on then. */
@ApplicationScoped
public class Assessable {

    private final CriteriaSets sets;
    private final UnitDirectory units;
    private final Classifications classifications;

    Assessable(CriteriaSets sets, UnitDirectory units, Classifications classifications) {
        this.sets = sets;
        this.units = units;
        this.classifications = classifications;
    }

    /**
     * The set under which the unit is assessed.
     *
     * @throws Refusal if there was no such unit then, the set was not in force, or is not for such units
     */
    public CriteriaSet set(AssessmentKey key, Instant knownAt) {
        CriteriaSet set = inForce(key.set(), key.day(), knownAt);
        UnitSpell unit = units.at(key.unit(), new AsOf(key.day(), knownAt)).spell();
        requireFitting(set.terms(), unit);
        return set;
    }

    /** @throws Refusal if the version is not surely in force on that day */
    public CriteriaSet inForce(SetVersion set, LocalDate day, Instant knownAt) {
        InForce inForce = sets.inForce(knownAt);
        SetTerms terms = inForce.terms(set)
                .orElseThrow(() -> new Refusal(CriteriaSetProblem.CRITERIA_SET_UNKNOWN, Map.of("set", set)));
        Standing standing = inForce.standing(terms, day);
        if (standing != Standing.IN_FORCE) {
            throw new Refusal(
                    CriteriaSetProblem.CRITERIA_SET_NOT_IN_FORCE, Map.of("set", set, "day", day, "standing", standing));
        }
        return sets.published(set, knownAt).orElseThrow();
    }

    public Circumstances circumstances(AssessmentKey key, CriteriaSet set, Instant knownAt) {
        return new Circumstances(
                key.period().year(),
                classifications.of(key.unit(), new AsOf(key.day(), knownAt)),
                others(set, key.day(), knownAt));
    }

    /** The sets to whose levels those of this one are relative, as they are in force on that day. */
    Map<String, CriteriaSet> others(CriteriaSet set, LocalDate day, Instant knownAt) {
        var others = new HashMap<String, CriteriaSet>();
        List<String> codes = set.indicators().stream()
                .map(Indicator::reference)
                .filter(java.util.Objects::nonNull)
                .map(Indicator.Reference::set)
                .distinct()
                .toList();
        for (String code : codes) {
            sets.inForce(knownAt)
                    .version(code, day)
                    .flatMap(terms -> sets.published(terms.key(), knownAt))
                    .ifPresent(other -> others.put(code, other));
        }
        return others;
    }

    static void requireFitting(SetTerms terms, UnitSpell unit) {
        if (!types(terms.scope()).contains(unit.type())) {
            throw new Refusal(
                    AssessmentProblem.SET_DOES_NOT_FIT_UNIT,
                    Map.of("set", terms.key(), "scope", terms.scope(), "type", unit.type(), "name", unit.name()));
        }
    }

    /** The types of units that are assessed by sets of the scope; residential areas and gardens are no units. */
    public static List<UnitType> types(SetScope scope) {
        return switch (scope) {
            case COMMUNE -> List.of(UnitType.COMMUNE);
            case WARD -> List.of(UnitType.WARD, UnitType.TOWNSHIP);
            case DISTRICT -> List.of(UnitType.DISTRICT, UnitType.TOWN, UnitType.CITY);
            case PROVINCE -> List.of(UnitType.PROVINCE);
            case RESIDENTIAL_AREA, GARDEN -> List.of();
        };
    }
}
