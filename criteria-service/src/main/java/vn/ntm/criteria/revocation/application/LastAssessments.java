package vn.ntm.criteria.revocation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.criteria.assessment.application.AssessUnit;
import vn.ntm.criteria.assessment.application.AssessmentKey;
import vn.ntm.criteria.assessment.application.Assessments;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.domain.InForce;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.Standing;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.meeting.Meeting;
import vn.ntm.criteria.recognition.meeting.Meets;
import vn.ntm.criteria.recognition.meeting.StillMeets;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.unit.KnownUnit;

/**
 * What the last assessment says of each title of a unit: only whether the set of that title is met. The values stay with
 * those who may read them, and a period that is not over says nothing yet.
 */
@ApplicationScoped
class LastAssessments implements StillMeets {

    private static final Comparator<AssessmentKey> LAST =
            Comparator.comparing(AssessmentKey::day).thenComparing(AssessmentKey::period, Comparator.reverseOrder());

    private final Assessments assessments;
    private final AssessUnit assessUnit;
    private final CriteriaSets sets;
    private final Lineages lineages;

    LastAssessments(Assessments assessments, AssessUnit assessUnit, CriteriaSets sets, Lineages lineages) {
        this.assessments = assessments;
        this.assessUnit = assessUnit;
        this.sets = sets;
        this.lineages = lineages;
    }

    @Override
    public Map<Level, Meeting> of(KnownUnit unit, AsOf asOf) {
        List<AssessmentKey> begun = assessments.begun(unit.spell().code(), asOf.knownAt()).stream()
                .filter(key -> !key.day().isAfter(asOf.validOn()))
                .toList();
        var found = new EnumMap<Level, Meeting>(Level.class);
        if (!begun.isEmpty()) {
            InForce inForce = sets.inForce(asOf.knownAt());
            Lineage lineage = lineages.around(Set.of(unit.spell().code()), asOf.knownAt());
            for (Level level : Level.values()) {
                begun.stream()
                        .filter(key -> isOf(level, key, inForce))
                        .filter(key -> isOf(unit, key, lineage, asOf))
                        .max(LAST)
                        .ifPresent(key -> found.put(level, meeting(key, asOf.knownAt())));
            }
        }
        return found;
    }

    private Meeting meeting(AssessmentKey key, Instant knownAt) {
        SetVerdict said = assessUnit.handle(key, knownAt).verdict();
        Meets meets = switch (said.verdict()) {
            case MET, NOT_APPLICABLE -> Meets.YES;
            case NOT_MET -> Meets.NO;
            case UNDECIDED -> Meets.UNDECIDED;
        };
        return new Meeting(
                key.set(), key.period().toString(), meets, said.confirmed().orElse(null));
    }

    private static boolean isOf(Level level, AssessmentKey key, InForce inForce) {
        Optional<SetTerms> terms = inForce.terms(key.set());
        return terms.isPresent()
                && terms.get().level().name().equals(level.name())
                && inForce.standing(terms.get(), key.day()) == Standing.IN_FORCE;
    }

    private static boolean isOf(KnownUnit unit, AssessmentKey key, Lineage lineage, AsOf asOf) {
        return lineage.at(key.unit(), key.day())
                .flatMap(assessed ->
                        lineage.at(unit.spell().code(), asOf.validOn()).map(now -> lineage.isSame(assessed, now)))
                .orElse(false);
    }
}
