package vn.ntm.criteria.progress.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.Assessments;
import vn.ntm.criteria.assessment.application.Simulate;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.debt.DebtQueries;
import vn.ntm.criteria.debt.ReportedDebt;
import vn.ntm.criteria.lineage.application.Lineages;
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
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;

/** Puts the communes of a day side by side with what was found of them in a period, their titles and their debt. */
@ApplicationScoped
public class ReadProgress {

    private final CountedUnits units;
    private final Lineages lineages;
    private final UnitDirectory directory;
    private final ProgressSets sets;
    private final Assessments assessments;
    private final Simulate verdicts;
    private final HeldTitles titles;
    private final DebtQueries debts;
    private final Bands bands;

    ReadProgress(
            CountedUnits units,
            Lineages lineages,
            UnitDirectory directory,
            ProgressSets sets,
            Assessments assessments,
            Simulate verdicts,
            HeldTitles titles,
            DebtQueries debts,
            Bands bands) {
        this.units = units;
        this.lineages = lineages;
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
        return found(
                question,
                unit,
                communes(unit.code(), asOf, lineage(unit.code(), asOf.knownAt())),
                judged(asOf.knownAt()));
    }

    /** The communes that lie in a unit on the day, known again on other days. */
    CommunesOfTheDay communes(UnitCode unit, AsOf asOf, Lineage lineage) {
        return new CommunesOfTheDay(units.communes(unit, asOf), asOf.validOn(), lineage);
    }

    Lineage lineage(UnitCode unit, Instant knownAt) {
        return lineages.around(Set.of(unit), knownAt);
    }

    JudgedCommunes judged(Instant knownAt) {
        return new JudgedCommunes(assessments, verdicts, knownAt);
    }

    Found found(ProgressQuestion question, NamedUnit unit, CommunesOfTheDay communes, JudgedCommunes judged) {
        AsOf asOf = question.asOf();
        Period period = question.period();
        CriteriaSet set = sets.inForce(question.set(), period.lastDay(), asOf.knownAt());
        List<UnitCode> same = communes.sameOn(period.lastDay());
        Map<UnitCode, CriteriaCount> counts = judged.of(same, question.set(), period);
        Map<UnitCode, Set<Level>> held = held(unit.code(), asOf);
        Map<UnitCode, ReportedDebt> reported = debts.of(period, same, asOf);
        Level title = ProgressSets.title(set.terms());
        List<CommuneStanding> standings = communes.all().stream()
                .map(commune -> standing(
                        commune,
                        counts.get(commune.unit().code()),
                        held.getOrDefault(commune.unit().code(), Set.of()),
                        title,
                        reported.get(commune.unit().code())))
                .toList();
        Integer declared = set.terms().declared().criteria();
        long criteria = declared == null ? set.lawfulCriteria() : declared;
        return new Found(question, unit, title, criteria, standings, bands.of(criteria, bandDay(question)));
    }

    private Map<UnitCode, Set<Level>> held(UnitCode unit, AsOf asOf) {
        var filter = new TitleFilter(unit, null, TitleStanding.HELD, UnitType.COMMUNE, TitleFilter.Units.OF_THE_DAY);
        return titles.list(filter, asOf).stream()
                .collect(groupingBy(entry -> entry.unit().code(), mapping(TitleEntry::level, toSet())));
    }

    private static CommuneStanding standing(
            CountedUnit commune,
            @Nullable CriteriaCount count,
            Set<Level> held,
            Level title,
            @Nullable ReportedDebt debt) {
        return new CommuneStanding(
                commune.unit(),
                commune.district(),
                count,
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
