package vn.ntm.gateway.decision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ntm.gateway.composite.Making;
import vn.ntm.gateway.part.Cut;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.Parts;
import vn.ntm.gateway.part.Round;
import vn.ntm.gateway.whole.WholePart;
import vn.ntm.kernel.problem.Refusal;

/** Asks all three services at once what rests on a decision. */
@ApplicationScoped
class ComposeDecision {

    private final Parts parts;

    ComposeDecision(Parts parts) {
        this.parts = parts;
    }

    /** @throws Refusal if all three say that nothing does; one that says nothing might have something */
    Making.Draft handle(DecisionQuestion question, Round round) throws InterruptedException {
        List<PartAnswer> said = parts.ask(question.parts(), round);
        if (said.stream().allMatch(ComposeDecision::saysNothingIsThere)) {
            throw new Refusal(DecisionProblem.DECISION_UNKNOWN, Map.of("number", question.number()));
        }
        var reach = new DecisionReach(
                question.number(),
                question.signedOn(),
                Cut.of(question.validOn(), round.knownAt(), said),
                said.stream().map(WholePart::of).toList());
        return new Making.Draft(reach, question.toString(), said);
    }

    private static boolean saysNothingIsThere(PartAnswer part) {
        if (!part.fresh()) {
            return false;
        }
        JsonNode items = part.answers().getFirst().tree().path("items");
        return items.isArray() && items.isEmpty();
    }
}
