package vn.ntm.awards.figures;

import static vn.ntm.awards.figures.AwardMeasure.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.recipient.domain.Sex;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.register.Counts;
import vn.ntm.ledger.register.FigureQuestion;

/** Counts who was commended for the year, with what, in which campaign, and with how much money. */
@ApplicationScoped
class AwardCounts implements Counts {

    private static final Map<AwardMeasure, RecipientKind> RECIPIENTS = Map.of(
            COMMENDATIONS_COLLECTIVES, RecipientKind.COLLECTIVE,
            COMMENDATIONS_INDIVIDUALS, RecipientKind.INDIVIDUAL,
            COMMENDATIONS_TERRITORIES, RecipientKind.TERRITORY,
            COMMENDATIONS_HOUSEHOLDS, RecipientKind.HOUSEHOLD,
            COMMENDATIONS_ENTERPRISES, RecipientKind.ENTERPRISE,
            COMMENDATIONS_UNSPLIT, RecipientKind.UNSPLIT);

    private final AwardTallies tallies;
    private final NamedMeasures named;
    private final Calendar calendar;

    AwardCounts(AwardTallies tallies, NamedMeasures named, Calendar calendar) {
        this.tallies = tallies;
        this.named = named;
        this.calendar = calendar;
    }

    @Override
    public List<Measure> measures() {
        return measures(calendar.now());
    }

    @Override
    public List<Measure> measures(Instant knownAt) {
        var all = new ArrayList<Measure>(List.of(AwardMeasure.values()));
        all.addAll(named.forms(knownAt));
        all.addAll(named.campaigns(knownAt));
        all.addAll(named.issuers());
        return all;
    }

    @Override
    public Map<String, Count> of(FigureQuestion question) {
        var year = new CommendationCount(tallies.of(question));
        String href = "/v1/commendations?programmeYear=%d&unit=%s&state=STANDING"
                .formatted(question.year().value(), question.unit().code());
        var counts = new HashMap<String, Count>();
        RECIPIENTS.forEach(
                (measure, kind) -> put(counts, measure, year.recipients(kind), href + "&recipientKind=" + kind));
        put(counts, COMMENDATIONS_MONEY, year.money(), href + "&withAmount=true");
        shares(year, href, counts);
        Instant knownAt = question.asOf().knownAt();
        each(named.forms(knownAt), AwardTally::form, year, href + "&formCode=", counts);
        each(named.campaigns(knownAt), AwardTally::campaign, year, href + "&campaign=", counts);
        each(named.issuers(), AwardTally::issuer, year, href + "&issuerKind=", counts);
        return counts;
    }

    /** Of those of whom it is on file: the address lists all of that kind, for whose share it is is not told one by one. */
    private static void shares(CommendationCount year, String href, Map<String, Count> counts) {
        put(
                counts,
                COMMENDATIONS_INDIVIDUALS_FEMALE,
                year.share(
                        tally -> tally.kind() == RecipientKind.INDIVIDUAL && tally.sex() != null,
                        tally -> tally.sex() == Sex.FEMALE),
                href + "&recipientKind=" + RecipientKind.INDIVIDUAL);
        put(
                counts,
                COMMENDATIONS_DIRECT_WORKERS,
                year.share(tally -> tally.worksDirectly() != null, tally -> Boolean.TRUE.equals(tally.worksDirectly())),
                href);
    }

    private static void each(
            List<NamedMeasure> measures,
            Function<AwardTally, @Nullable Object> about,
            CommendationCount year,
            String href,
            Map<String, Count> counts) {
        for (NamedMeasure measure : measures) {
            Recorded recorded = year.recipients(tally -> measure.about().equals(String.valueOf(about.apply(tally))));
            put(counts, measure, recorded, href + measure.about());
        }
    }

    private static void put(Map<String, Count> counts, Measure measure, @Nullable Recorded recorded, String href) {
        counts.put(measure.code(), new Count(recorded, 0, href));
    }
}
