package vn.ntm.criteria.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.assessment.application.Assessable;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.InForce;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.unit.UnitSpell;

/** Finds the criteria set that a dossier keeps to: the version in force on the day on which it is opened. */
@ApplicationScoped
class PinnedSets {

    private final CriteriaSets sets;

    PinnedSets(CriteriaSets sets) {
        this.sets = sets;
    }

    /**
     * The published version of the set that is in force on the day.
     *
     * @throws Refusal if none is, it is for other units or another title, or not all of its criteria are on file
     */
    CriteriaSet of(String code, Level title, UnitSpell unit, LocalDate day, Instant knownAt) {
        InForce inForce = sets.inForce(knownAt);
        SetTerms terms = inForce.version(code, day).orElseThrow(() -> notInForce(code, day, inForce));
        if (!Assessable.types(terms.scope()).contains(unit.type()) || !leadsTo(terms.level(), title)) {
            throw new Refusal(
                    DossierProblem.SET_DOES_NOT_FIT_TITLE,
                    Map.of("set", terms.key(), "level", title, "type", unit.type(), "name", unit.name()));
        }
        CriteriaSet set = sets.published(terms.key(), knownAt).orElseThrow();
        Integer declared = terms.declared().criteria();
        if (declared == null || declared != set.lawfulCriteria()) {
            throw new Refusal(
                    DossierProblem.CRITERIA_UNKNOWN,
                    Map.of(
                            "set",
                            terms.key(),
                            "onFile",
                            set.lawfulCriteria(),
                            "declared",
                            Optional.ofNullable(declared).map(String::valueOf).orElse("?")));
        }
        return set;
    }

    /** A town, a city or a province that has completed the task (hoàn thành nhiệm vụ) holds the standard title. */
    private static boolean leadsTo(SetLevel set, Level title) {
        return switch (set) {
            case STANDARD, COMPLETED -> title == Level.STANDARD;
            case ADVANCED -> title == Level.ADVANCED;
            case MODEL -> title == Level.MODEL;
            case URBAN_CIVILISED -> title == Level.URBAN_CIVILISED;
            case MODERN -> false;
        };
    }

    private static Refusal notInForce(String code, LocalDate day, InForce inForce) {
        List<String> standings = inForce.all().stream()
                .filter(terms -> terms.key().code().equals(code))
                .map(terms -> terms.key() + " " + inForce.standing(terms, day))
                .toList();
        return standings.isEmpty()
                ? new Refusal(CriteriaSetProblem.CRITERIA_SET_UNKNOWN, Map.of("set", code))
                : new Refusal(
                        CriteriaSetProblem.CRITERIA_SET_NOT_IN_FORCE,
                        Map.of("set", code, "day", day, "standing", String.join(", ", standings)));
    }
}
