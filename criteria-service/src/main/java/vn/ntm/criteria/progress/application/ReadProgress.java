package vn.ntm.criteria.progress.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.Assessments;
import vn.ntm.criteria.assessment.application.Simulate;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.assessment.domain.verdict.SetVerdict;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.debt.DebtQueries;
import vn.ntm.criteria.debt.ReportedDebt;
import vn.ntm.criteria.progress.application.CountedUnits.CountedUnit;
import vn.ntm.criteria.progress.band.Band;
import vn.ntm.criteria.progress.band.Bands;
import vn.ntm.criteria.progress.domain.CommuneStanding;
import vn.ntm.criteria.progress.domain.CriteriaCount;
import vn.ntm.criteria.recognition.application.HeldTitles;
import vn.ntm.criteria.recognition.application.TitleEntry;
import vn.ntm.criteria.recognition.application.TitleFilter;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;

/** Puts the communes of a day side by side with what was found of them in a period, their titles and their debt. */
@ApplicationScoped
public class ReadProgress {

    /** What is on file, and nothing else. */
    private static final Simulate.Change AS_ON_FILE = new Simulate.Change(List.of(), null, List.of());

    private final CountedUnits units;
    private final UnitDirectory directory;
    private final ProgressSets sets;
    private final Assessments assessments;
    private final Simulate verdicts;
    private final HeldTitles titles;
    private final DebtQueries debts;
    private final Bands bands;

    ReadProgress(
            CountedUnits units,
            UnitDirectory directory,
            ProgressSets sets,
            Assessments assessments,
            Simulate verdicts,
            HeldTitles titles,
            DebtQueries debts,
            Bands bands) {
        this.units = units;
        this.directory = directory;
        this.sets = sets;
        this.assessments = assessments;
        this.verdicts = verdicts;
        this.titles = titles;
        this.debts = debts;
        this.bands = bands;
    }

    /** @throws vn.ntm.kernel.problem.Refusal if there was no such unit, or the set was not in force in the period */
    public Found handle(ProgressQuestion question) {
        AsOf asOf = question.asOf();
        NamedUnit unit = directory.at(question.unit(), asOf).named();
        CriteriaSet set = sets.inForce(question.set(), question.period().lastDay(), asOf.knownAt());
        List<CountedUnit> communes =
                units.communes(unit.code(), question.period().lastDay(), asOf);
        Map<UnitCode, SetVerdict> found = found(communes, question);
        Map<UnitCode, Set<Level>> held = held(unit.code(), asOf);
        Map<UnitCode, ReportedDebt> reported = debts.of(question.period(), unit.code(), asOf);
        Level title = ProgressSets.title(set.terms());
        List<CommuneStanding> standings = communes.stream()
                .map(commune -> standing(
                        commune,
                        found.get(commune.unit().code()),
                        held.getOrDefault(commune.unit().code(), Set.of()),
                        title,
                        commune.same() ? reported.get(commune.unit().code()) : null))
                .toList();
        Integer declared = set.terms().declared().criteria();
        long criteria = declared == null ? set.lawfulCriteria() : declared;
        return new Found(question, unit, title, criteria, standings, bands.of(criteria, bandDay(question)));
    }

    /** Whether anything was recorded in the period of a commune that the question is about. */
    boolean isAssessed(UnitCode unit, SetVersion set, Period period, AsOf asOf) {
        List<UnitCode> codes = codes(units.communes(unit, period.lastDay(), asOf));
        return !assessments.of(codes, set, period, asOf.knownAt()).isEmpty();
    }

    private Map<UnitCode, SetVerdict> found(List<CountedUnit> communes, ProgressQuestion question) {
        var knownAt = question.asOf().knownAt();
        List<UnitCode> assessed = List.copyOf(assessments
                .of(codes(communes), question.set(), question.period(), knownAt)
                .keySet());
        return assessed.isEmpty()
                ? Map.of()
                : verdicts.many(assessed, question.set(), question.period(), AS_ON_FILE, knownAt);
    }

    private static List<UnitCode> codes(List<CountedUnit> communes) {
        return communes.stream()
                .filter(CountedUnit::same)
                .map(commune -> commune.unit().code())
                .toList();
    }

    private Map<UnitCode, Set<Level>> held(UnitCode unit, AsOf asOf) {
        var filter = new TitleFilter(unit, null, TitleStanding.HELD, UnitType.COMMUNE, TitleFilter.Units.OF_THE_DAY);
        return titles.list(filter, asOf).stream()
                .collect(groupingBy(entry -> entry.unit().code(), mapping(TitleEntry::level, toSet())));
    }

    private static CommuneStanding standing(
            CountedUnit commune,
            @Nullable SetVerdict verdict,
            Set<Level> held,
            Level title,
            @Nullable ReportedDebt debt) {
        return new CommuneStanding(
                commune.unit(),
                commune.district(),
                verdict == null ? null : CriteriaCount.of(verdict),
                held,
                held.contains(title),
                debt == null ? null : debt.amount());
    }

    private static AsOf bandDay(ProgressQuestion question) {
        return new AsOf(question.period().lastDay(), question.asOf().knownAt());
    }

    /**
     * What was found.
     *
     * @param title to which the set leads
     * @param criteria how many national criteria the set has by the law
     * @param bands those of reports on the last day of the period; none if no template is on file
     */
    public record Found(
            ProgressQuestion question,
            NamedUnit unit,
            Level title,
            long criteria,
            List<CommuneStanding> communes,
            List<Band> bands) {

        public Found {
            communes = List.copyOf(communes);
            bands = List.copyOf(bands);
        }
    }
}
