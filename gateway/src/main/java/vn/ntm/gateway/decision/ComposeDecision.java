package vn.ntm.gateway.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private final ObjectMapper json;

    ComposeDecision(Parts parts, ObjectMapper json) {
        this.parts = parts;
        this.json = json;
    }

    /** @throws Refusal if all three say that nothing does; one that says nothing might have something */
    Making.Draft handle(DecisionQuestion question, Round round) throws InterruptedException {
        List<PartAnswer> said = parts.ask(question.parts(), round);
        if (said.stream().allMatch(this::saysNothingIsThere)) {
            throw new Refusal(DecisionProblem.DECISION_UNKNOWN, Map.of("number", question.number()));
        }
        var reach = new DecisionReach(
                question.number(),
                question.signedOn(),
                Cut.of(question.validOn(), round.knownAt(), said),
                said.stream().map(WholePart::of).toList());
        return new Making.Draft(reach, question.toString(), said);
    }

    private boolean saysNothingIsThere(PartAnswer part) {
        if (!part.fresh()) {
            return false;
        }
        JsonNode items = read(part.answers().getFirst().json()).path("items");
        return items.isArray() && items.isEmpty();
    }

    private JsonNode read(String checked) {
        try {
            return json.readTree(checked);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
