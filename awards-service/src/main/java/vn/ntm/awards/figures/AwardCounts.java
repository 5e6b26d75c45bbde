package vn.ntm.awards.figures;

import static vn.ntm.awards.figures.AwardMeasure.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.awards.commendation.application.CommendationRegister;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.ledger.register.Counts;
import vn.ntm.ledger.register.FigureQuestion;

/** Counts who was commended for the year, and with how much money. */
@ApplicationScoped
class AwardCounts implements Counts {

    private static final Map<AwardMeasure, RecipientKind> RECIPIENTS = Map.of(
            COMMENDATIONS_COLLECTIVES, RecipientKind.COLLECTIVE,
            COMMENDATIONS_INDIVIDUALS, RecipientKind.INDIVIDUAL,
            COMMENDATIONS_TERRITORIES, RecipientKind.TERRITORY,
            COMMENDATIONS_UNSPLIT, RecipientKind.UNSPLIT);

    private final CommendationRegister register;

    AwardCounts(CommendationRegister register) {
        this.register = register;
    }

    @Override
    public List<AwardMeasure> measures() {
        return List.of(AwardMeasure.values());
    }

    @Override
    public Map<String, Count> of(FigureQuestion question) {
        var year = new CommendationCount(
                register.ofYear(question.year(), question.unit().code(), question.asOf()));
        String href = "/v1/commendations?programmeYear=%d&unit=%s&state=STANDING"
                .formatted(question.year().value(), question.unit().code());
        var counts = new HashMap<String, Count>();
        RECIPIENTS.forEach((measure, kind) ->
                counts.put(measure.code(), new Count(year.recipients(kind), 0, href + "&recipientKind=" + kind)));
        counts.put(COMMENDATIONS_MONEY.code(), new Count(year.money(), 0, href + "&withAmount=true"));
        return counts;
    }
}
