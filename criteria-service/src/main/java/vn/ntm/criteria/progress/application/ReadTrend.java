package vn.ntm.criteria.progress.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.domain.InForce;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.progress.domain.Quarter;
import vn.ntm.criteria.recognition.application.HeldTitles;
import vn.ntm.criteria.recognition.application.TitleFilter;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.lineage.domain.Lineage;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitType;

/** Reads how progress went, quarter by quarter: of each the latest period that was over and in which anything was recorded. */
@ApplicationScoped
public class ReadTrend {

    private final ReadProgress progress;
    private final CriteriaSets sets;
    private final HeldTitles titles;
    private final UnitDirectory directory;

    ReadTrend(ReadProgress progress, CriteriaSets sets, HeldTitles titles, UnitDirectory directory) {
        this.progress = progress;
        this.sets = sets;
        this.titles = titles;
        this.directory = directory;
    }

    /**
     * The quarters up to that of the day, the first first; those before the programme, and those in which the unit did not
     * exist, are left out.
     *
     * @param code of the set; the standard set of communes that was in force if absent
     * @throws Refusal if there was no such unit on the day, there is no such set, or it leads to no title of communes
     */
    public List<Point> handle(UnitCode unit, @Nullable String code, int quarters, AsOf asOf) {
        directory.at(unit, asOf);
        InForce inForce = sets.inForce(asOf.knownAt());
        Level title = title(code, inForce, asOf.validOn());
        Lineage lineage = progress.lineage(unit, asOf.knownAt());
        var asked = new Asked(unit, code, title, inForce, lineage, progress.judged(asOf.knownAt()));
        var points = new ArrayList<Point>();
        for (int back = quarters - 1; back >= 0; back--) {
            Quarter quarter = Quarter.of(asOf.validOn()).before(back);
            if (quarter.ofTheProgramme()) {
                point(quarter, asked, asOf).ifPresent(points::add);
            }
        }
        return points;
    }

    /** The title of a named set is that of its version that holds on the day, or of its last one; it is one for all quarters. */
    private static Level title(@Nullable String code, InForce inForce, LocalDate day) {
        if (code == null) {
            return Level.STANDARD;
        }
        return inForce.version(code, day)
                .or(() -> inForce.all().stream()
                        .filter(terms -> terms.key().code().equals(code))
                        .max(Comparator.comparing(SetTerms::key)))
                .map(ProgressSets::title)
                .orElseThrow(() -> new Refusal(CriteriaSetProblem.CRITERIA_SET_UNKNOWN, Map.of("set", code)));
    }

    private Optional<Point> point(Quarter quarter, Asked asked, AsOf asOf) {
        LocalDate day = quarter.lastDay().isAfter(asOf.validOn()) ? asOf.validOn() : quarter.lastDay();
        var then = new AsOf(day, asOf.knownAt());
        return directory.find(asked.unit(), then).map(unit -> point(quarter, unit.named(), asked, then));
    }

    private Point point(Quarter quarter, NamedUnit unit, Asked asked, AsOf then) {
        CommunesOfTheDay communes = progress.communes(asked.unit(), then, asked.lineage());
        Optional<ReadProgress.Found> found = Quarter.over(then.validOn()).stream()
                .flatMap(period -> asked
                        .set(period.lastDay())
                        .map(SetTerms::key)
                        .filter(set -> !asked.judged()
                                .begun(communes.sameOn(period.lastDay()), set, period)
                                .isEmpty())
                        .map(set -> new ProgressQuestion(asked.unit(), set, period, then))
                        .stream())
                .findFirst()
                .map(question -> progress.found(question, unit, communes, asked.judged()));
        return new Point(quarter, then, communes.size(), asked.title(), held(asked.unit(), asked.title(), then), found);
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

    /** Whose trend is asked for, with what every quarter of it needs. */
    private record Asked(
            UnitCode unit,
            @Nullable String code,
            Level title,
            InForce inForce,
            Lineage lineage,
            JudgedCommunes judged) {

        Optional<SetTerms> set(LocalDate day) {
            return code == null ? ProgressSets.standard(inForce, day) : inForce.version(code, day);
        }
    }
}
