package vn.ntm.criteria.progress.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.Assessable;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.InForce;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.criteria.criteriaset.domain.SetScope;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.problem.Refusal;

/** Under which set progress is counted, and to which title it leads. */
@ApplicationScoped
public class ProgressSets {

    private final CriteriaSets sets;
    private final Assessable assessable;

    ProgressSets(CriteriaSets sets, Assessable assessable) {
        this.sets = sets;
        this.assessable = assessable;
    }

    /**
     * The version that is meant.
     *
     * @param code the standard set of communes if absent
     * @param number the version in force on the day if absent
     * @throws Refusal if there is none, or it is not one of communes that leads to a title
     */
    public SetVersion meant(@Nullable String code, @Nullable Integer number, LocalDate day, Instant knownAt) {
        if (code != null && number != null && SetVersion.isCode(code) && number >= 1 && number <= SetVersion.LAST) {
            return new SetVersion(code, number);
        }
        Optional<SetTerms> found = code == null
                ? standard(sets.inForce(knownAt), day)
                : sets.inForce(knownAt).version(code, day);
        return found.filter(_ -> number == null)
                .map(SetTerms::key)
                .orElseThrow(() -> new Refusal(
                        CriteriaSetProblem.CRITERIA_SET_UNKNOWN,
                        Map.of("set", code == null ? "STANDARD" : code + (number == null ? "" : "/" + number))));
    }

    /** The standard set of communes that was in force on a day. */
    static Optional<SetTerms> standard(InForce inForce, LocalDate day) {
        return inForce.versions(SetScope.COMMUNE, SetLevel.STANDARD, day).stream()
                .findFirst();
    }

    /** @throws Refusal if the version is not surely in force on that day, or is not of communes with a title */
    CriteriaSet inForce(SetVersion set, LocalDate day, Instant knownAt) {
        CriteriaSet found = assessable.inForce(set, day, knownAt);
        title(found.terms());
        return found;
    }

    /** @throws Refusal if it leads to no title of communes */
    static Level title(SetTerms terms) {
        return Arrays.stream(Level.values())
                .filter(_ -> terms.scope() == SetScope.COMMUNE)
                .filter(level -> level.name().equals(terms.level().name()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ProgressProblem.SET_LEADS_TO_NO_COMMUNE_TITLE,
                        Map.of("set", terms.key(), "scope", terms.scope(), "level", terms.level())));
    }
}
