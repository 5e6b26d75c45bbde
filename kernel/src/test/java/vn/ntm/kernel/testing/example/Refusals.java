package vn.ntm.kernel.testing.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.kernel.testing.fuzz.Operation;

/** Spoils a good request so that it is refused with a given status: what is the same for every operation. */
final class Refusals {

    private static final List<String> ROLES =
            List.of("auditor", "commune-officer", "system", "awards-officer", "administrator");
    private static final Map<String, String> NOWHERE = Map.of(
            "id",
            SettledAnswer.NOBODY,
            "dossier",
            SettledAnswer.NOBODY,
            "decision",
            SettledAnswer.NOBODY,
            "attachment",
            SettledAnswer.NOBODY,
            "code",
            "99999",
            "unit",
            "99999",
            "set",
            "NOTHING",
            "version",
            "99");

    /** Parts of an address that name nothing by themselves. */
    private static final Set<String> OF_ALL = Set.of("period");

    /** Texts that may say anything. */
    private static final List<String> FREE = List.of("reason", "reference", "note", "document", "why");

    /** The document on which a request rests, if it names one. */
    private static final String BASIS = "basis";

    private final Operation operation;
    private final Question good;
    private final Optional<String> tag;

    /**
     * @param good a request that was answered
     * @param tag of its answer
     */
    Refusals(Operation operation, Question good, Optional<String> tag) {
        this.operation = operation;
        this.good = good;
        this.tag = tag;
    }

    Optional<Question> with(int status) {
        Question once = good.without(ExampleRecorder.KEY);
        return Optional.ofNullable(
                switch (status) {
                    case 400 -> once.at(once.target() + (once.target().contains("?") ? "&" : "?") + "colour=red");
                    case 401 -> once.without("Authorization");
                    case 403 -> once.as(another());
                    case 404 -> nowhere(once);
                    case 406 -> once.with("Accept", "image/png");
                    case 409 -> tag.map(now -> once.with("If-Match", now)).orElse(null);
                    case 412 -> once.with("If-Match", "\"999\"");
                    case 413 -> once.with("Content-Length", ExampleRecorder.TOO_LONG);
                    case 415 -> once.with("Content-Type", "application/xml");
                    case 422 -> good.body().isEmpty() ? null : otherwise(good);
                    case 428 -> once.without("If-Match");
                    case 500, 503 -> // anew, for an answer that is kept would not come that far
                        once.with(FaultForTests.HEADER, Integer.toString(status))
                                .with("Cache-Control", "no-cache");
                    default -> null;
                });
    }

    /** A role that may not do it. */
    private String another() {
        return ROLES.stream()
                .filter(role -> !operation.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }

    private Question nowhere(Question question) {
        String[] named = operation.path().split("/", -1);
        String[] asked = question.path().split("/", -1);
        for (int i = 0; i < named.length; i++) {
            if (named[i].startsWith("{") && !OF_ALL.contains(named[i].substring(1, named[i].length() - 1))) {
                String none = SettledAnswer.ID.matcher(asked[i]).matches() ? SettledAnswer.NOBODY : "nothing";
                asked[i] = NOWHERE.getOrDefault(named[i].substring(1, named[i].length() - 1), none);
            }
        }
        return question.at(String.join("/", asked)
                + question.target().substring(question.path().length()));
    }

    /** The same key with another body. */
    private static Question otherwise(Question question) {
        String body = question.body().orElseThrow();
        return question.withBody(body.startsWith("{") ? otherText(body) : body + "\n");
    }

    private static String otherText(String body) {
        try {
            var json = (ObjectNode) new ObjectMapper().readTree(body);
            ObjectNode changed =
                    FREE.stream().noneMatch(json::has) && json.get(BASIS) instanceof ObjectNode basis ? basis : json;
            String free = FREE.stream()
                    .filter(changed::has)
                    .findFirst()
                    .orElse(changed.fieldNames().next());
            changed.put(free, changed.get(free).asText() + ".");
            return json.toString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
