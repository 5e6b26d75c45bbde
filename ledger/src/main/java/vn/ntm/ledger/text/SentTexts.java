package vn.ntm.ledger.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.Refusal;

/**
 * Looks at every text that comes with a body or a file before anything else is done with it. A service in which persons
 * are written about refuses the numbers of identity cards in it ({@code ntm.texts.refuse-identity-numbers}), wherever
 * they stand but in the properties that are for such a number, or for an amount.
 */
@ApplicationScoped
public class SentTexts {

    /** A signed token is no text: what is in it was looked at before it was signed. */
    private static final Set<String> FOR_NUMBERS = Set.of("identityNumber", "phone", "amount", "amountVnd", "token");

    private static final Bilingual TOLD = new Bilingual(
            "có dãy số giống số định danh cá nhân", "it has what looks like the number of an identity card");

    private final ObjectMapper json;
    private final boolean refusing;

    SentTexts(
            ObjectMapper json,
            @ConfigProperty(name = "ntm.texts.refuse-identity-numbers", defaultValue = "false") boolean refusing) {
        this.json = json;
        this.refusing = refusing;
    }

    /** @throws Refusal if a text in a record among these has what looks like the number of an identity card */
    public void check(List<? extends @Nullable Object> arguments) {
        if (!refusing) {
            return;
        }
        for (Object argument : arguments) {
            if (argument instanceof Record body) {
                var wrong = new ArrayList<Refusal.Reason>();
                look(json.valueToTree(body), "", "", wrong);
                refuse(wrong);
            }
        }
    }

    /**
     * The same for a row of a file.
     *
     * @param cells by column
     */
    public void check(Map<String, String> cells) {
        check(cells, Refusal.Place.COLUMN);
    }

    /**
     * The same for texts that are kept though they stand in the address: what a file is called, and what it is.
     *
     * @param parameters by name
     */
    public void checkParameters(Map<String, String> parameters) {
        check(parameters, Refusal.Place.PARAMETER);
    }

    private void check(Map<String, String> texts, Refusal.Place place) {
        if (!refusing) {
            return;
        }
        var wrong = new ArrayList<Refusal.Reason>();
        texts.forEach((name, text) -> {
            if (!FOR_NUMBERS.contains(name) && IdentityNumbers.areIn(text)) {
                wrong.add(new Refusal.Reason(place, name, TOLD));
            }
        });
        refuse(wrong);
    }

    private static void look(JsonNode node, String name, String pointer, List<Refusal.Reason> wrong) {
        if (node.isTextual()) {
            if (!FOR_NUMBERS.contains(name) && IdentityNumbers.areIn(node.textValue())) {
                wrong.add(new Refusal.Reason(Refusal.Place.PROPERTY, pointer, TOLD));
            }
        } else if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                look(node.get(place), name, pointer + "/" + place, wrong);
            }
        } else {
            node.properties()
                    .forEach(part -> look(
                            part.getValue(),
                            part.getKey(),
                            pointer + "/" + part.getKey().replace("~", "~0").replace("/", "~1"),
                            wrong));
        }
    }

    private static void refuse(List<Refusal.Reason> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refusal(
                    TextProblem.PERSONAL_DATA_IN_TEXT,
                    Map.of("text", wrong.getFirst().name()),
                    wrong);
        }
    }
}
