package vn.ntm.criteria.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.GivenValue;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.assessment.domain.verdict.Circumstances;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.classification.Classifications;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;

/** Asks what would be said of units by other values, in another area, or with values taken over from another set. */
@ApplicationScoped
public class Simulate {

    private final Assessments assessments;
    private final Assessable assessable;
    private final Classifications classifications;

    Simulate(Assessments assessments, Assessable assessable, Classifications classifications) {
        this.assessments = assessments;
        this.assessable = assessable;
        this.classifications = classifications;
    }

    /** @throws vn.ntm.kernel.problem.Refusal if the unit cannot be assessed so, or a value is not one of its indicator */
    public SetVerdict one(AssessmentKey key, Change change, Instant knownAt) {
        CriteriaSet set = assessable.set(key, knownAt);
        change.values().forEach(value -> RecordValues.requireFitting(set, value));
        return Objects.requireNonNull(
                of(List.of(key.unit()), set, key.period(), change, knownAt).get(key.unit()));
    }

    /** The verdicts on many units of the right kind, which existed in the period. */
    public Map<UnitCode, SetVerdict> many(
            List<UnitCode> units, SetVersion version, Period period, Change change, Instant knownAt) {
        CriteriaSet set = assessable.inForce(version, period.lastDay(), knownAt);
        return of(units, set, period, change, knownAt);
    }

    private Map<UnitCode, SetVerdict> of(
            List<UnitCode> units, CriteriaSet set, Period period, Change change, Instant knownAt) {
        SetVersion version = set.terms().key();
        Map<UnitCode, Map<AreaScheme, Area>> areas = classifications.of(units, new AsOf(period.lastDay(), knownAt));
        Map<String, CriteriaSet> others = assessable.others(set, period.lastDay(), knownAt);
        Map<UnitCode, AssessmentOnFile> onFile = assessments.of(units, version, period, knownAt);
        var carried = new HashMap<SetVersion, Map<UnitCode, AssessmentOnFile>>();
        change.carry().stream()
                .map(Carry::set)
                .distinct()
                .forEach(from -> carried.put(from, assessments.of(units, from, period, knownAt)));
        var verdicts = new HashMap<UnitCode, SetVerdict>();
        for (UnitCode unit : units) {
            var circumstances = new Circumstances(period.year(), areas.getOrDefault(unit, Map.of()), others);
            Area area = change.area();
            Map<String, GivenValue> values = new HashMap<>();
            change.carry()
                    .forEach(carry -> carry.put(
                            values, carried.getOrDefault(carry.set(), Map.of()).get(unit), set));
            AssessmentOnFile own = onFile.get(unit);
            values.putAll(own == null ? Map.of() : own.byIndicator());
            change.values().forEach(value -> values.put(value.indicator(), value));
            verdicts.put(
                    unit,
                    SetVerdict.of(
                            set,
                            area == null ? circumstances : circumstances.in(area),
                            AssessUnit.values(set, values)));
        }
        return verdicts;
    }

    /**
     * What is otherwise than on file.
     *
     * @param area the region or group of the unit
     * @param carry values to be taken over from another set, where the unit has none of its own
     */
    public record Change(List<GivenValue> values, @Nullable Area area, List<Carry> carry) {

        public Change {
            values = List.copyOf(values);
            carry = List.copyOf(carry);
        }
    }

    /** An indicator of another set whose value stands for one of this set; the caller says that they mean the same. */
    public record Carry(SetVersion set, String from, String to) {

        private void put(Map<String, GivenValue> values, @Nullable AssessmentOnFile onFile, CriteriaSet target) {
            if (onFile == null) {
                return;
            }
            GivenValue found = onFile.byIndicator().get(from);
            if (found != null) {
                GivenValue taken = found.as(to);
                RecordValues.requireFitting(target, taken);
                values.put(to, taken);
            }
        }
    }
}
