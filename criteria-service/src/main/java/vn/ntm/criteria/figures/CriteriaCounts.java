package vn.ntm.criteria.figures;

import static vn.ntm.criteria.figures.CriteriaMeasure.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.FundingQueries;
import vn.ntm.criteria.recognition.application.TitleFacts;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.ledger.register.Counts;
import vn.ntm.ledger.register.FigureQuestion;
import vn.ntm.ledger.unit.UnitType;
import vn.ntm.ledger.unit.UnitType.Tier;

/** Counts the titles of the year, the titles held on the day, and the sponsorship of the year. */
@ApplicationScoped
class CriteriaCounts implements Counts {

    private static final Set<UnitType> RURAL_COMMUNE = Set.of(UnitType.COMMUNE);
    private static final Set<UnitType> DISTRICT_TIER = Set.of(UnitType.CITY, UnitType.TOWN, UnitType.DISTRICT);
    private static final Set<UnitType> URBAN = Set.of(UnitType.WARD, UnitType.TOWNSHIP);

    private final TitleFacts titles;
    private final Census census;
    private final FundingQueries funding;

    CriteriaCounts(TitleFacts titles, Census census, FundingQueries funding) {
        this.titles = titles;
        this.census = census;
        this.funding = funding;
    }

    @Override
    public List<CriteriaMeasure> measures() {
        return List.of(CriteriaMeasure.values());
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
        var held = new TitleCount(titles.heldOn(question.unit().code(), question.asOf()));
        var there = census.of(question.unit().code(), question.asOf());
        String href = "/v1/recognitions?unit=%s&validOn=%s"
                .formatted(question.unit().code(), question.asOf().validOn());
        put(counts, COMMUNES_HOLDING_STANDARD, unnamed(held.holding(RURAL_COMMUNE, Level.STANDARD)), href);
        put(counts, COMMUNES_HOLDING_ADVANCED, unnamed(held.holding(RURAL_COMMUNE, Level.ADVANCED)), href);
        put(counts, COMMUNES_HOLDING_MODEL, unnamed(held.holding(RURAL_COMMUNE, Level.MODEL)), href);
        share(
                counts,
                COMMUNES_SHARE_STANDARD,
                held.holding(RURAL_COMMUNE, Level.STANDARD),
                there.of(RURAL_COMMUNE),
                href);
        share(
                counts,
                DISTRICTS_SHARE_STANDARD,
                held.holding(DISTRICT_TIER, Level.STANDARD),
                there.of(DISTRICT_TIER),
                href);
        share(counts, URBAN_SHARE_CIVILISED, held.holding(URBAN, Level.URBAN_CIVILISED), there.of(URBAN), href);
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

    private static void share(
            Map<String, Count> counts, CriteriaMeasure measure, Recorded holders, int denominator, String href) {
        put(counts, measure, Recorded.ratio(holders.value().intValueExact(), denominator), href);
    }

    private static void put(
            Map<String, Count> counts, CriteriaMeasure measure, @Nullable Recorded recorded, String href) {
        counts.put(measure.code(), new Count(recorded, 0, href));
    }

    /** A stock of communes is too long to name in a figure; its href lists it. */
    private static Recorded unnamed(Recorded stock) {
        return Recorded.count(stock.evidence(), stock.disputed());
    }

    private static String href(FigureQuestion question, Tier tier, Level level) {
        return "/v1/recognitions?programmeYear=%d&tier=%s&level=%s&unit=%s"
                .formatted(question.year().value(), tier, level, question.unit().code());
    }
}
