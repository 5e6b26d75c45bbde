package vn.ntm.criteria.progress.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.progress.domain.Quarter;
import vn.ntm.criteria.recognition.application.HeldTitles;
import vn.ntm.criteria.recognition.application.TitleFilter;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;

/** Reads how progress went, quarter by quarter: of each the latest period that was over and in which anything was recorded. */
@ApplicationScoped
public class ReadTrend {

    private final ReadProgress progress;
    private final CountedUnits units;
    private final ProgressSets standards;
    private final CriteriaSets sets;
    private final HeldTitles titles;
    private final UnitDirectory directory;

    ReadTrend(
            ReadProgress progress,
            CountedUnits units,
            ProgressSets standards,
            CriteriaSets sets,
            HeldTitles titles,
            UnitDirectory directory) {
        this.progress = progress;
        this.units = units;
        this.standards = standards;
        this.sets = sets;
        this.titles = titles;
        this.directory = directory;
    }

    /**
     * The quarters up to that of the day, the first first; those before the programme, and those in which the unit did not
     * exist, are left out.
     *
     * @param code of the set; the standard set of communes that was in force if absent
     * @throws Refusal if there was no such unit on the day, or there is no such set
     */
    public List<Point> handle(UnitCode unit, @Nullable String code, int quarters, AsOf asOf) {
        directory.at(unit, asOf);
        requireSet(code, asOf);
        var points = new ArrayList<Point>();
        for (int back = quarters - 1; back >= 0; back--) {
            Quarter quarter = Quarter.of(asOf.validOn()).before(back);
            if (quarter.ofTheProgramme()) {
                add(points, quarter, unit, code, asOf);
            }
        }
        return points;
    }

    private void add(List<Point> points, Quarter quarter, UnitCode unit, @Nullable String code, AsOf asOf) {
        LocalDate day = quarter.lastDay().isAfter(asOf.validOn()) ? asOf.validOn() : quarter.lastDay();
        var then = new AsOf(day, asOf.knownAt());
        if (directory.find(unit, then).isPresent()) {
            points.add(point(quarter, unit, code, then));
        }
    }

    private void requireSet(@Nullable String code, AsOf asOf) {
        boolean known = code == null
                || sets.inForce(asOf.knownAt()).all().stream()
                        .anyMatch(terms -> terms.key().code().equals(code));
        if (!known) {
            throw new Refusal(CriteriaSetProblem.CRITERIA_SET_UNKNOWN, Map.of("set", code));
        }
    }

    private Point point(Quarter quarter, UnitCode unit, @Nullable String code, AsOf then) {
        int communes = units.communes(unit, then.validOn(), then).size();
        Optional<ReadProgress.Found> found = Quarter.over(then.validOn()).stream()
                .flatMap(period -> set(code, period, then)
                        .filter(terms -> progress.isAssessed(unit, terms.key(), period, then))
                        .map(terms -> new ProgressQuestion(unit, terms.key(), period, then))
                        .stream())
                .findFirst()
                .map(progress::handle);
        Level title = found.map(ReadProgress.Found::title)
                .or(() -> set(code, then).map(ProgressSets::title))
                .orElse(Level.STANDARD);
        return new Point(quarter, then, communes, title, held(unit, title, then), found);
    }

    private Optional<SetTerms> set(@Nullable String code, Period period, AsOf then) {
        return set(code, new AsOf(period.lastDay(), then.knownAt()));
    }

    private Optional<SetTerms> set(@Nullable String code, AsOf then) {
        return code == null
                ? standards.standard(then.validOn(), then.knownAt())
                : sets.inForce(then.knownAt()).version(code, then.validOn());
    }

    private int held(UnitCode unit, Level title, AsOf then) {
        var filter = new TitleFilter(unit, title, TitleStanding.HELD, UnitType.COMMUNE, TitleFilter.Units.OF_THE_DAY);
        return titles.list(filter, then).size();
    }

    /**
     * A quarter.
     *
     * @param asOf its last day, or that of the question while it lasts
     * @param communes how many there were
     * @param holding how many of them held the title
     * @param found nothing if no period was over in which anything was recorded
     */
    public record Point(
            Quarter quarter, AsOf asOf, int communes, Level title, int holding, Optional<ReadProgress.Found> found) {}
}
