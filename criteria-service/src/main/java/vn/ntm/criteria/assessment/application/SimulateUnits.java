package vn.ntm.criteria.assessment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.recognition.application.HeldTitles;
import vn.ntm.criteria.recognition.application.TitleEntry;
import vn.ntm.criteria.recognition.application.TitleFilter;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;

/** Asks which units would keep their title under a set, and why. */
@ApplicationScoped
public class SimulateUnits {

    private final Simulate simulate;
    private final AssessableUnits units;
    private final CriteriaSets sets;
    private final HeldTitles titles;

    SimulateUnits(Simulate simulate, AssessableUnits units, CriteriaSets sets, HeldTitles titles) {
        this.simulate = simulate;
        this.units = units;
        this.sets = sets;
        this.titles = titles;
    }

    /**
     * The units in another one, in the order of their codes.
     *
     * @param after the code after which the answer goes on
     */
    public List<Simulated> handle(
            UnitCode ancestor,
            SetVersion set,
            Period period,
            Simulate.Change change,
            @Nullable UnitCode after,
            int limit,
            Instant knownAt) {
        SetTerms terms = sets.get(set, knownAt).terms();
        var asOf = new AsOf(period.lastDay(), knownAt);
        List<NamedUnit> found = units.in(ancestor, Assessable.types(terms.scope()), asOf, after, limit);
        List<UnitCode> codes = found.stream().map(NamedUnit::code).toList();
        Map<UnitCode, SetVerdict> verdicts = simulate.many(codes, set, period, change, knownAt);
        Map<UnitCode, Set<Level>> held = held(ancestor, asOf);
        return found.stream()
                .map(unit -> Simulated.of(
                        unit,
                        held.getOrDefault(unit.code(), Set.of()),
                        terms,
                        Objects.requireNonNull(verdicts.get(unit.code()))))
                .toList();
    }

    /** How many units there are in all. */
    public long count(UnitCode ancestor, SetVersion set, Period period, Instant knownAt) {
        SetTerms terms = sets.get(set, knownAt).terms();
        var asOf = new AsOf(period.lastDay(), knownAt);
        return units.in(ancestor, Assessable.types(terms.scope()), asOf, null, Integer.MAX_VALUE)
                .size();
    }

    private Map<UnitCode, Set<Level>> held(UnitCode ancestor, AsOf asOf) {
        var held = new TitleFilter(ancestor, null, TitleStanding.HELD, null, TitleFilter.Units.OF_THE_DAY);
        return titles.list(held, asOf).stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.unit().code(),
                        Collectors.mapping(
                                TitleEntry::level, Collectors.toCollection(() -> EnumSet.noneOf(Level.class)))));
    }

    /** Whether a unit would keep the title that the set is about. */
    public enum Keeps {
        YES,
        NO,
        /** The set is undecided for it. */
        UNKNOWN,
        /** No such title of the unit is on file. */
        NO_TITLE
    }

    /**
     * A unit under the set.
     *
     * @param held the titles on file on the last day of the period
     */
    public record Simulated(NamedUnit unit, Set<Level> held, Keeps keeps, SetVerdict verdict) {

        static Simulated of(NamedUnit unit, Set<Level> held, SetTerms terms, SetVerdict verdict) {
            boolean holds = held.stream()
                    .anyMatch(level -> level.name().equals(terms.level().name()));
            Keeps keeps = holds ? keeps(verdict.verdict()) : Keeps.NO_TITLE;
            return new Simulated(unit, held, keeps, verdict);
        }

        private static Keeps keeps(Verdict verdict) {
            return switch (verdict) {
                case MET, NOT_APPLICABLE -> Keeps.YES;
                case NOT_MET -> Keeps.NO;
                case UNDECIDED -> Keeps.UNKNOWN;
            };
        }
    }
}
