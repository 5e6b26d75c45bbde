package vn.ntm.gateway.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ntm.gateway.composite.Making;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.Parts;
import vn.ntm.gateway.part.Round;

/** Asks the three services at once, at one instant and within one time, and says of each part what it is. */
@ApplicationScoped
class SummariseProvince {

    private final Parts parts;

    SummariseProvince(Parts parts) {
        this.parts = parts;
    }

    Making.Draft handle(SummaryQuestion question, Round round) throws InterruptedException {
        List<PartAnswer> answers = parts.ask(question.parts(), round);
        var summary = ProvincialSummary.of(question, round.knownAt(), answers);
        return new Making.Draft(summary, question.year().value() + " " + question.validOn(), answers);
    }
}
