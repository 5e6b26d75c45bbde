package vn.ntm.criteria.progress.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.criteria.assessment.application.Assessments;
import vn.ntm.criteria.assessment.application.Simulate;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.progress.domain.CriteriaCount;
import vn.ntm.kernel.UnitCode;

/** The verdicts that one answer needs, by what was on file at an instant: each is made once, in however many quarters it counts. */
final class JudgedCommunes {

    /** What is on file, and nothing else. */
    private static final Simulate.Change AS_ON_FILE = new Simulate.Change(List.of(), null, List.of());

    private final Assessments assessments;
    private final Simulate verdicts;
    private final Instant knownAt;
    private final Map<Begun, Set<UnitCode>> begun = new HashMap<>();
    private final Map<Judged, Map<UnitCode, CriteriaCount>> judged = new HashMap<>();

    JudgedCommunes(Assessments assessments, Simulate verdicts, Instant knownAt) {
        this.assessments = assessments;
        this.verdicts = verdicts;
        this.knownAt = knownAt;
    }

    /** Those of the communes of which anything was recorded in the period. */
    Set<UnitCode> begun(List<UnitCode> communes, SetVersion set, Period period) {
        return begun.computeIfAbsent(
                new Begun(communes, set, period), asked -> assessments.begunBy(asked.communes(), set, period, knownAt));
    }

    /** What those of the communes meet of which anything was recorded in the period. */
    Map<UnitCode, CriteriaCount> of(List<UnitCode> communes, SetVersion set, Period period) {
        Set<UnitCode> wanted = begun(communes, set, period);
        Map<UnitCode, CriteriaCount> made = judged.computeIfAbsent(new Judged(set, period), _ -> new HashMap<>());
        List<UnitCode> missing =
                wanted.stream().filter(code -> !made.containsKey(code)).toList();
        if (!missing.isEmpty()) {
            verdicts.many(missing, set, period, AS_ON_FILE, knownAt)
                    .forEach((code, verdict) -> made.put(code, CriteriaCount.of(verdict)));
        }
        return made.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Begun(List<UnitCode> communes, SetVersion set, Period period) {}

    private record Judged(SetVersion set, Period period) {}
}
