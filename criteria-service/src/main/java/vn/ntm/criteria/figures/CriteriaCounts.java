package vn.ntm.criteria.figures;

import static vn.ntm.criteria.figures.CriteriaMeasure.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.FundingQueries;
import vn.ntm.criteria.recognition.application.HeldTitles;
import vn.ntm.criteria.recognition.application.TitleFacts;
import vn.ntm.criteria.recognition.application.TitleFilter;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.register.Counts;
import vn.ntm.ledger.register.FigureQuestion;
import vn.ntm.ledger.unit.UnitType;
import vn.ntm.ledger.unit.UnitType.Tier;

/** Counts the titles of the year, the titles held on the day, the sponsorship of the year, model places, and results. */
@ApplicationScoped
class CriteriaCounts implements Counts {

    private static final Set<UnitType> RURAL_COMMUNE = Set.of(UnitType.COMMUNE);
    private static final Set<UnitType> DISTRICT_TIER = Set.of(UnitType.CITY, UnitType.TOWN, UnitType.DISTRICT);
    private static final Set<UnitType> URBAN = Set.of(UnitType.WARD, UnitType.TOWNSHIP);

    private final TitleFacts titles;
    private final HeldTitles heldTitles;
    private final FundingQueries funding;
    private final PlaceCounts places;
    private final ResultCounts results;
    private final Calendar calendar;

    CriteriaCounts(
            TitleFacts titles,
            HeldTitles heldTitles,
            FundingQueries funding,
            PlaceCounts places,
            ResultCounts results,
            Calendar calendar) {
        this.titles = titles;
        this.heldTitles = heldTitles;
        this.funding = funding;
        this.places = places;
        this.results = results;
        this.calendar = calendar;
    }

    @Override
    public List<Measure> measures() {
        return measures(calendar.now());
    }

    @Override
    public List<Measure> measures(Instant knownAt) {
        return Stream.concat(Arrays.stream(CriteriaMeasure.values()), results.measures(knownAt).stream())
                .toList();
    }

    @Override
    public Measure measure(String code) {
        return Arrays.stream(CriteriaMeasure.values())
                .<Measure>map(measure -> measure)
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .or(() -> results.measure(code))
                .orElseGet(() -> Counts.super.measure(code));
    }

    @Override
    public Map<String, Count> of(FigureQuestion question) {
        var counts = new HashMap<String, Count>();
        flows(question, counts);
        stocks(question, counts);
        put(
                counts,
                FUNDING_SPONSORSHIP,
                funding.sponsorship(question),
                "/v1/funding-entries?programmeYear=%d&unit=%s&sourceKind=SPONSORSHIP_TOTAL"
                        .formatted(question.year().value(), question.unit().code()));
        counts.putAll(places.of(question));
        counts.putAll(results.of(question));
        return counts;
    }

    private void flows(FigureQuestion question, Map<String, Count> counts) {
        var year = new TitleCount(titles.ofYear(
                question.year(), question.unit().code(), question.asOf().knownAt()));
        flow(counts, COMMUNES_RECOGNISED_STANDARD, year, Tier.COMMUNE, Level.STANDARD, question);
        flow(counts, COMMUNES_RECOGNISED_ADVANCED, year, Tier.COMMUNE, Level.ADVANCED, question);
        flow(counts, COMMUNES_RECOGNISED_MODEL, year, Tier.COMMUNE, Level.MODEL, question);
        flow(counts, DISTRICTS_RECOGNISED_STANDARD, year, Tier.DISTRICT, Level.STANDARD, question);
        flow(counts, DISTRICTS_RECOGNISED_ADVANCED, year, Tier.DISTRICT, Level.ADVANCED, question);
        flow(counts, PROVINCE_RECOGNISED_STANDARD, year, Tier.PROVINCE, Level.STANDARD, question);
        put(
                counts,
                COMMUNES_ACKNOWLEDGED_STANDARD,
                year.acknowledged(Tier.COMMUNE, Level.STANDARD),
                href(question, Tier.COMMUNE, Level.STANDARD) + "&event=ACKNOWLEDGED");
        put(
                counts,
                DISTRICTS_SUBMITTED_STANDARD,
                year.submitted(Tier.DISTRICT, Level.STANDARD),
                href(question, Tier.DISTRICT, Level.STANDARD) + "&event=SUBMITTED");
    }

    private void stocks(FigureQuestion question, Map<String, Count> counts) {
        var all = new TitleFilter(question.unit().code(), null, null, null, TitleFilter.Units.OF_THE_DAY);
        var held = new TitleStock(heldTitles.all(all, question.asOf()));
        stock(counts, COMMUNES_HOLDING_STANDARD, held, Level.STANDARD, question);
        stock(counts, COMMUNES_HOLDING_ADVANCED, held, Level.ADVANCED, question);
        stock(counts, COMMUNES_HOLDING_MODEL, held, Level.MODEL, question);
        share(counts, COMMUNES_SHARE_STANDARD, held, RURAL_COMMUNE, Level.STANDARD, question);
        share(counts, DISTRICTS_SHARE_STANDARD, held, DISTRICT_TIER, Level.STANDARD, question);
        share(counts, URBAN_SHARE_CIVILISED, held, URBAN, Level.URBAN_CIVILISED, question);
    }

    /** A stock of communes is too long to name in a figure; its href lists it. */
    private static void stock(
            Map<String, Count> counts, CriteriaMeasure measure, TitleStock held, Level level, FigureQuestion question) {
        Recorded named = held.holding(RURAL_COMMUNE, level);
        put(counts, measure, Recorded.count(named.evidence(), named.disputed()), titles(question, level));
    }

    private static void share(
            Map<String, Count> counts,
            CriteriaMeasure measure,
            TitleStock held,
            Set<UnitType> types,
            Level level,
            FigureQuestion question) {
        int holders = held.holding(types, level).value().intValueExact();
        put(counts, measure, Recorded.ratio(holders, held.units(types, level)), titles(question, level));
    }

    private static String titles(FigureQuestion question, Level level) {
        return "/v1/titles?unit=%s&level=%s&standing=HELD&validOn=%s"
                .formatted(question.unit().code(), level, question.asOf().validOn());
    }

    private static void flow(
            Map<String, Count> counts,
            CriteriaMeasure measure,
            TitleCount year,
            Tier tier,
            Level level,
            FigureQuestion question) {
        String href = href(question, tier, level) + "&counted=YES";
        counts.put(measure.code(), new Count(year.recognised(tier, level), year.undated(tier, level), href));
    }

    private static void put(
            Map<String, Count> counts, CriteriaMeasure measure, @Nullable Recorded recorded, String href) {
        counts.put(measure.code(), new Count(recorded, 0, href));
    }

    private static String href(FigureQuestion question, Tier tier, Level level) {
        return "/v1/recognitions?programmeYear=%d&tier=%s&level=%s&unit=%s"
                .formatted(question.year().value(), tier, level, question.unit().code());
    }
}
