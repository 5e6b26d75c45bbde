package vn.ntm.local.system;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows that the programs of a task print, made of the answers as its script prints them. */
final class ExampleRows {

    private ExampleRows() {}

    static List<String> of(String task, String said) throws IOException {
        if (task.equals("certificates-as-a-table")) {
            return said.lines().toList();
        }
        var rows = new ArrayList<String>();
        for (String answer : withoutThePlace(said)) {
            rows.addAll(rows(task, SuiteClient.parse(answer)).toList());
        }
        return rows;
    }

    /** Where the next one is to go on moves with every write, so it is not compared. */
    static List<String> withoutThePlace(String said) {
        return said.lines().filter(line -> !line.startsWith("next: ")).toList();
    }

    private static Stream<String> rows(String task, JsonNode answer) {
        return switch (task) {
            case "summary-of-a-year" ->
                each(answer, "/parts")
                        .flatMap(part -> each(part, "/figures"))
                        .map(figure -> row(figure, "/measure", "/published/value", "/recorded/value"));
            case "titles-of-a-commune" ->
                each(answer, "/titles")
                        .flatMap(title -> Stream.concat(
                                Stream.of(row(title, "/unitName", "/level", "/standing")),
                                each(title, "/facts").map(fact -> row(fact, "/event", "/unitName", "/recognitionId"))));
            case "what-became-of-a-unit" ->
                Stream.of("/predecessors", "/successors")
                        .flatMap(side -> each(answer, side))
                        .map(step -> row(step, "/changedOn", "/change", "/predecessor/name", "/successor/name"));
            case "recognitions-page-by-page" ->
                each(answer, "/items").map(recognition -> row(recognition, "/unitCode", "/unitName", "/level", "/id"));
            case "is-a-certificate-genuine" -> Stream.of(row(answer, "/verdict", "/valid", "/explanation/vi"));
            case "would-a-file-be-taken" ->
                Stream.concat(
                        Stream.of(row(answer, "/rows", "/created", "/unchanged", "/refused")),
                        each(answer, "/refusals").map(refusal -> row(refusal, "/line", "/code")));
            case "follow-the-changes" -> each(answer, "").map(event -> row(event, "/id", "/type", "/subject"));
            case "who-would-keep-the-title" ->
                each(answer, "/items").map(commune -> row(commune, "/unitCode", "/unitName", "/keeps", "/verdict"));
            case "propose-and-take-back" -> Stream.of(row(answer, "/year", "/state"));
            default -> throw new IllegalArgumentException(task + " has no rows yet");
        };
    }

    private static Stream<JsonNode> each(JsonNode node, String list) {
        return StreamSupport.stream(node.at(list).spliterator(), false);
    }

    private static String row(JsonNode node, String... cells) {
        return Arrays.stream(cells).map(cell -> node.at(cell).asText()).collect(joining("\t"));
    }
}
