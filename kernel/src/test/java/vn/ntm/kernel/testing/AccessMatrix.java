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
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The authorisation table called cell by cell: every operation of the API document, for every role and for nobody, from
 * every place that a unit can have, and in every state where the operation depends on one.
 */
public final class AccessMatrix {

    private static final Path TABLE = Path.of("src/main/resources/authorisation.csv");

    /** Fewer than a service sends files at once, or one more would be told to come again. */
    private static final int CALLERS = 3;

    private static final HttpResponse.BodyHandler<String> TEXT = HttpResponse.BodyHandlers.ofString();
    private static final String ANY = "ANY";
    private static final String NOBODY = "nobody";
    private static final String ANYONE = "anyone";
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

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private final List<String[]> rows;
    private final Map<String, Map<String, String>> inState = new HashMap<>();
    private final URI service;
    private final List<MovableForTests> movable;
    private final List<Callable<String>> atOnce =
            new ArrayList<>(); // what depends on no state, and so on no other call

    private final AtomicInteger cells = new AtomicInteger();

    private AccessMatrix(URI service, MovableForTests... others) throws IOException {
        this.service = service;
        this.movable = Stream.concat(Stream.of(new YearsForTests(service)), Stream.of(others))
                .toList();
        this.rows = Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    /**
     * What is not as the table says: a cell that is answered otherwise, an operation without a row, a row without one.
     *
     * @param elsewhere what has states that a test of its own holds against the table
     * @param others what else has states in this service, beside programme years
     */
    public static List<String> differences(
            URI service, String document, StatesElsewhere elsewhere, MovableForTests... others)
            throws IOException, InterruptedException {
        var matrix = new AccessMatrix(service, others);
        var paths = new TreeMap<String, String>();
        for (var path : matrix.json.readTree(document).get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                paths.put(method.getValue().path("operationId").asText(), path.getKey());
                matrix.call(method.getKey(), path.getKey(), method.getValue());
            }
        }
        matrix.callAtOnce();
        matrix.rows.stream()
                .map(row -> row[0])
                .filter(operation -> !paths.containsKey(operation))
                .forEach(operation -> matrix.wrong.add("no operation is called " + operation));
        paths.keySet().removeIf(operation -> !matrix.dependsOnState(operation));
        matrix.wrong.addAll(elsewhere.heldByNobody(paths, matrix.movable));
        System.out.println(matrix.cells + " cells of the authorisation table called");
        return List.copyOf(matrix.wrong);
    }

    private void call(String method, String path, JsonNode operation) throws IOException, InterruptedException {
        String name = operation.path("operationId").asText();
        if (rows.stream().noneMatch(row -> row[0].equals(name))) {
            wrong.add(name + " has no row");
        }
        Optional<MovableForTests> kind = movable.stream()
                .filter(one -> dependsOnState(name) && one.has(path))
                .findFirst();
        if (kind.isEmpty()) {
            for (String role : ROLES) {
                for (Map.Entry<String, String> unit :
                        places(name, role, PlacesForTests.of(path, operation)).entrySet()) {
                    atOnce.add(() -> {
                        var answer = client.send(request(method, path, operation, role, unit.getValue()), TEXT);
                        compare(name, role, unit.getKey(), given(answer), expected(name, role, unit.getKey(), ANY, ""));
                        return name;
                    });
                }
            }
            return;
        }
        MovableForTests moved = kind.get();
        for (String state : moved.states()) {
            for (String role : ROLES) {
                for (Map.Entry<String, String> unit : PlacesForTests.UNITS.entrySet()) {
                    moved(moved, name, path, state, role, unit);
                }
            }
        }
    }

    /** Whoever may from nowhere is asked at home alone. */
    private Map<String, String> places(String operation, String role, Map<String, String> all) {
        boolean ever = of(operation, role).findAny().isPresent();
        return ever ? all : Map.of("OWN", Objects.requireNonNull(all.get("OWN")));
    }

    private boolean dependsOnState(String operation) {
        return rows.stream().anyMatch(row -> row[0].equals(operation) && !row[3].equals(ANY));
    }

    private void moved(
            MovableForTests moved, String name, String path, String state, String role, Map.Entry<String, String> unit)
            throws IOException, InterruptedException {
        String key = moved.refusal() + " " + state;
        if (!inState.containsKey(key)) {
            inState.put(key, moved.in(state));
        }
        var request = moved.write(Objects.requireNonNull(inState.get(key)), path);
        if (!role.equals(NOBODY)) {
            request.header("Authorization", "Bearer " + TokensForTests.of(role, unit.getValue()));
        }
        var answer = client.send(request.build(), TEXT);
        if (answer.statusCode() == 200) {
            inState.remove(key);
        }
        compare(
                name + " in state " + state,
                role,
                unit.getKey(),
                given(answer),
                expected(name, role, unit.getKey(), state, moved.refusal()));
    }

    private void callAtOnce() throws InterruptedException {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            for (Future<String> called : callers.invokeAll(atOnce)) {
                if (called.state() == Future.State.FAILED) {
                    wrong.add("a call failed: " + called.exceptionNow());
                }
            }
        }
    }

    private void compare(String cell, String role, String relation, String given, String expected) {
        cells.incrementAndGet();
        if (!given.equals(expected)) {
            wrong.add("%s for %s, %s: %s instead of %s".formatted(cell, role, relation, given, expected));
        }
    }

    private String expected(String operation, String role, String relation, String state, String refusal) {
        if (of(operation, ANYONE).findAny().isPresent()) {
            return "allowed";
        }
        if (role.equals(NOBODY)) {
            return "401 unauthenticated";
        }
        if (of(operation, role).findAny().isEmpty()) {
            return "403 forbidden";
        }
        boolean covered = of(operation, role).anyMatch(row -> row[2].equals(ANY) || row[2].equals(relation));
        if (!covered) {
            return "403 unit-not-yours";
        }
        boolean inState =
                refusal.isEmpty() || of(operation, role).anyMatch(row -> row[3].equals(ANY) || row[3].equals(state));
        return inState ? "allowed" : "409 " + refusal;
    }

    private Stream<String[]> of(String operation, String role) {
        return rows.stream().filter(row -> row[0].equals(operation) && row[1].equals(role));
    }

    private String given(HttpResponse<String> answer) throws IOException {
        int status = answer.statusCode();
        boolean refused = status == 401 || status == 403 || answer.body().contains("\"currentState\"");
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
        return request.method(method.toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.ofString("nothing"))
                .build();
    }
}
