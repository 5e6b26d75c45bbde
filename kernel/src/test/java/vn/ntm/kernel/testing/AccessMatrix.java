package vn.ntm.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The authorisation table called cell by cell: every operation of the API document, for every role and for nobody, from
 * every place that a unit can have.
 */
public final class AccessMatrix {

    private static final Path TABLE = Path.of("src/main/resources/authorisation.csv");
    private static final String ANY = "ANY";
    private static final String NOBODY = "nobody";
    private static final List<String> ROLES = List.of(
            NOBODY,
            "commune-officer",
            "department-appraiser",
            "council-member",
            "council-secretary",
            "province-officer",
            "province-leader",
            "awards-officer",
            "system",
            "auditor",
            "administrator");

    /** Units that a token can name, seen from which the province is the one of the key. */
    private static final Map<String, String> UNITS = Map.of("OWN", "42", "ANCESTOR", "18229", "OTHER", "01");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> wrong = new ArrayList<>();
    private final List<String[]> rows;
    private final URI service;
    private int cells;

    private AccessMatrix(URI service) throws IOException {
        this.service = service;
        this.rows = Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    /** What is not as the table says: a cell that is answered otherwise, an operation without a row, a row without one. */
    public static List<String> differences(URI service, String document) throws IOException, InterruptedException {
        var matrix = new AccessMatrix(service);
        var known = new TreeSet<String>();
        for (var path : matrix.json.readTree(document).get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                known.add(method.getValue().path("operationId").asText());
                matrix.call(method.getKey(), path.getKey(), method.getValue());
            }
        }
        matrix.rows.stream()
                .map(row -> row[0])
                .filter(operation -> !known.contains(operation))
                .forEach(operation -> matrix.wrong.add("no operation is called " + operation));
        System.out.println(matrix.cells + " cells of the authorisation table called");
        return matrix.wrong;
    }

    private void call(String method, String path, JsonNode operation) throws IOException, InterruptedException {
        String name = operation.path("operationId").asText();
        if (rows.stream().noneMatch(row -> row[0].equals(name))) {
            wrong.add(name + " has no row");
        }
        for (String role : ROLES) {
            for (Map.Entry<String, String> unit : UNITS.entrySet()) {
                var answer = client.send(
                        request(method, path, operation, role, unit.getValue()), HttpResponse.BodyHandlers.ofString());
                String given = given(answer);
                String expected = expected(name, role, unit.getKey());
                cells++;
                if (!given.equals(expected)) {
                    wrong.add("%s for %s, %s: %s instead of %s".formatted(name, role, unit.getKey(), given, expected));
                }
            }
        }
    }

    private String expected(String operation, String role, String relation) {
        if (of(operation, "anyone").findAny().isPresent()) {
            return "allowed";
        }
        if (role.equals(NOBODY)) {
            return "401 unauthenticated";
        }
        if (of(operation, role).findAny().isEmpty()) {
            return "403 forbidden";
        }
        boolean covered = of(operation, role).anyMatch(row -> row[2].equals(ANY) || row[2].equals(relation));
        return covered ? "allowed" : "403 unit-not-yours";
    }

    private Stream<String[]> of(String operation, String role) {
        return rows.stream().filter(row -> row[0].equals(operation) && row[1].equals(role));
    }

    private String given(HttpResponse<String> answer) throws IOException {
        int status = answer.statusCode();
        boolean refused = status == 401 || status == 403;
        return refused
                ? status + " " + json.readTree(answer.body()).path("code").asText()
                : status >= 500 ? "failure " + status : "allowed";
    }

    private HttpRequest request(String method, String path, JsonNode operation, String role, String unit) {
        String address = path;
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            address =
                    address.replace("{" + name + "}", parameter.path("example").asText("42"));
        }
        var media = operation.at("/requestBody/content").fieldNames();
        var request = HttpRequest.newBuilder(service.resolve(address));
        if (media.hasNext()) {
            request.header("Content-Type", media.next());
        }
        if (!role.equals(NOBODY)) {
            request.header("Authorization", "Bearer " + TokensForTests.of(role, unit));
        }
        return request.method(method.toUpperCase(java.util.Locale.ROOT), HttpRequest.BodyPublishers.ofString("nothing"))
                .build();
    }
}
