package vn.ntm.kernel.testing.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Bodies as they must not be: of another type, cut off, too deep, with unknown, doubled, missing or wrong parts. */
final class BodyFaults {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Set<Integer> UNREADABLE = Set.of(400, 413);
    private static final Set<Integer> UNFIT = Set.of(400, 409);
    private static final int DEPTH = 5000;

    private final ApiDocument document;

    BodyFaults(ApiDocument document) {
        this.document = document;
    }

    List<Fault> of(Operation operation, Draft good) {
        var faults = new ArrayList<Fault>();
        if (operation.bodies().isEmpty()) {
            return faults;
        }
        var taken = operation.bodies().entrySet().iterator().next();
        String type = taken.getKey();
        for (String other : List.of("image/png", "application/xml", "multipart/form-data", "nonsense/")) {
            faults.add(new Fault(
                    "Content-Type " + other, Set.of(400, 415), draft -> draft.withHeader("Content-Type", other)));
        }
        faults.add(new Fault("no Content-Type", Set.of(400, 415), draft -> draft.withoutHeader("Content-Type")));
        faults.add(body("no body", "", UNREADABLE).askedOfEach());
        faults.add(new Fault("invalid UTF-8", UNREADABLE, draft -> draft.withOctets("\u00c3(\u00ff\n")));
        if (type.startsWith("text/csv")) {
            csv(good.octets().orElse(""), faults);
        } else if (type.endsWith("json")) {
            json(document.flat(taken.getValue().path("schema")), good.octets().orElse("{}"), faults);
        }
        return faults;
    }

    /** @param octets as they are taken; what is added to them is ASCII, or octets too */
    private static void csv(String octets, List<Fault> faults) {
        String[] lines = octets.split("\n", -1);
        String header = lines[0].strip();
        String row = lines.length > 1 ? lines[1].strip() : "";
        String firstCell = row.split(",", -1)[0];
        faults.add(octets("a header only of commas", ",".repeat(20) + "\n", UNREADABLE));
        faults.add(octets("another header", "a,b,c\n1,2,3\n", UNREADABLE));
        faults.add(octets("a column twice", header + "," + header.split(",", -1)[0] + "\n" + row + ",x\n", UNREADABLE));
        faults.add(octets("an unknown column", header + ",unknown\n" + row + ",x\n", UNREADABLE));
        faults.add(octets("an open quote", header + "\n\"" + row + "\n", UNFIT));
        faults.add(octets("a row too long", header + "\n" + row + ",,,\n", UNFIT));
        faults.add(octets("a row too short", header + "\n" + firstCell + "\n", UNFIT));
        faults.add(octets("JSON", "{\"a\":1}", UNREADABLE));
        faults.add(octets("a long line", header + "\n" + "x".repeat(200_000) + "\n", UNFIT));
        for (String hidden : List.of("\0", "\u200b", "\u202e", "\u001b", "\u2066")) {
            String cell = Draft.octets("\"" + hidden + "\"");
            faults.add(octets(
                    "cells of " + Draft.encoded(hidden),
                    header + "\n" + (cell + ",").repeat(header.split(",", -1).length - 1) + cell + "\n",
                    UNFIT));
            String spoilt = row.replaceFirst("^\"?", "$0" + Draft.octets(hidden).replace("\\", "\\\\"));
            faults.add(octets("first cell with " + Draft.encoded(hidden), header + "\n" + spoilt + "\n", UNFIT));
        }
    }

    private void json(ObjectNode schema, String octets, List<Fault> faults) {
        faults.add(octets("cut off", octets.substring(0, Math.max(1, octets.length() / 2)), UNREADABLE));
        faults.add(octets("trailing tokens", octets + " {}", UNREADABLE));
        faults.add(octets("too deep", "[".repeat(DEPTH) + "]".repeat(DEPTH), UNREADABLE));
        faults.add(octets(
                "an unknown property too deep",
                "{\"unknown\":" + "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH + 1),
                UNREADABLE));
        faults.add(octets("a list", "[" + octets + "]", UNREADABLE));
        faults.add(octets("null", "null", UNREADABLE).askedOfEach());
        JsonNode good = parsed(octets);
        if (!(good instanceof ObjectNode whole)) {
            return;
        }
        faults.add(
                body("an unknown property", whole.deepCopy().put("unknown", 1).toString(), UNREADABLE));
        whole.properties().forEach(property -> property(schema, whole, octets, property.getKey(), faults));
    }

    private void property(ObjectNode schema, ObjectNode whole, String octets, String name, List<Fault> faults) {
        String twice = octets.stripTrailing().replaceFirst("}$", ",\"" + name + "\":null}");
        faults.add(octets(name + " twice", twice, UNREADABLE));
        for (JsonNode wrong : wrong(document.flat(schema.path("properties").path(name)))) {
            String spoilt = whole.deepCopy().<ObjectNode>set(name, wrong).toString();
            String shown = wrong.toString();
            faults.add(body(name + " = " + shown.substring(0, Math.min(40, shown.length())), spoilt, UNFIT));
        }
        boolean required = schema.path("required")
                .valueStream()
                .anyMatch(one -> one.asText().equals(name));
        if (required) {
            String without = whole.deepCopy().without(List.of(name)).toString();
            String empty = whole.deepCopy().putNull(name).toString();
            faults.add(body(name + " missing", without, UNREADABLE).askedOfEach());
            faults.add(body(name + " = null", empty, UNREADABLE).askedOfEach());
        }
    }

    private static List<JsonNode> wrong(ObjectNode schema) {
        var nodes = JSON.getNodeFactory();
        var wrong = new ArrayList<JsonNode>(List.of(
                nodes.arrayNode().add(nodes.objectNode()), nodes.objectNode().put("x", 1)));
        if (schema.path("type").asText().equals("object")) {
            wrong.removeLast();
        }
        if (schema.path("type").asText().equals("array")) {
            wrong.removeFirst();
        }
        if (schema.has("maxLength")) {
            wrong.add(nodes.textNode("x".repeat(schema.get("maxLength").asInt() + 1)));
        }
        wrong.add(parsed("1e400"));
        wrong.add(nodes.textNode("\0"));
        wrong.add(nodes.textNode("a\u200bb"));
        wrong.add(nodes.textNode("a\u202eb"));
        return wrong;
    }

    private static Fault body(String what, String text, Set<Integer> expected) {
        return new Fault("body: " + what, expected, draft -> draft.withBody(text));
    }

    private static Fault octets(String what, String octets, Set<Integer> expected) {
        return new Fault("body: " + what, expected, draft -> filed(draft).withOctets(octets));
    }

    /** A dry run, and one row by row, report what is wrong and succeed; only a whole import is refused. */
    private static Draft filed(Draft draft) {
        return draft.withoutQuery("dryRun").withoutQuery("mode");
    }

    private static JsonNode parsed(String octets) {
        try {
            return JSON.readTree(octets);
        } catch (JsonProcessingException unreadable) {
            return JSON.missingNode();
        }
    }
}
