package vn.ntm.kernel.testing.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.ntm.kernel.testing.OpenApiChecks;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.fuzz.ApiDocument;
import vn.ntm.kernel.testing.fuzz.Operation;

/**
 * Asks the running service for every answer that its API document names, and keeps them as the examples of the document:
 * one file for each operation.
 */
public final class ExampleRecorder {

    static final String KEY = "Idempotency-Key";

    /** More bytes than any service takes. */
    static final String TOO_LONG = "100000000";

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int KEY_REUSED = 422;
    private static final int TOO_OFTEN = 429;

    /** The gateway says that one asks too often, before any service is asked: its own test recorded the answer. */
    private static final String AT_THE_GATEWAY = "gateway/src/main/resources/examples/getProvincialSummary.json";

    private static final String TRACE = "00-" + SettledAnswer.TRACE + "-00f067aa0ba902b7-01";

    private final URI service;
    private final List<Operation> operations;
    private final Questions questions;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private final List<String> wrong = new ArrayList<>();

    /** @param document the OpenAPI document in JSON */
    public ExampleRecorder(URI service, String document, Questions questions) {
        this.service = service;
        this.operations = new ApiDocument(document).operations();
        this.questions = questions;
    }

    /**
     * What is not as the service answers now; with {@code -Dopenapi.accept=true} the files are rewritten first.
     *
     * @param folder a file for each operation
     */
    public List<String> differences(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var files = new TreeSet<String>();
        List<String> order = questions.operations();
        for (Operation operation : operations.stream()
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.id())))
                .toList()) {
            files.add(operation.id() + ".json");
            compare(folder.resolve(operation.id() + ".json"), written(recorded(operation)));
        }
        try (var found = Files.list(folder)) {
            for (Path file : found.sorted().toList()) {
                if (!files.contains(file.getFileName().toString())) {
                    wrong.add(file + " is of no operation");
                }
            }
        }
        return wrong;
    }

    private void compare(Path file, String now) throws IOException {
        if (Boolean.getBoolean("openapi.accept")) {
            Files.writeString(file, now);
        }
        if (!Files.exists(file) || !Files.readString(file).equals(now)) {
            wrong.add(file + " is not what the service answers");
        }
    }

    private ObjectNode recorded(Operation operation) throws IOException, InterruptedException {
        ObjectNode answers = json.createObjectNode();
        Question good = asked(operation, questions.goodFor(operation.id()));
        Given first = ask(good);
        int done = first.status() == CREATED ? CREATED : OK;
        record(operation, done, Optional.of(first), answers);
        var refusals = new Refusals(operation, good, first.tag());
        for (int status : withContent(operation)) {
            if (status == TOO_OFTEN
                    && questions.refusedBy(operation.id(), status).isEmpty()) {
                Path gateway = PostgresForTests.checkout().resolve(AT_THE_GATEWAY);
                answers.set(
                        Integer.toString(status),
                        json.readTree(gateway.toFile()).path(Integer.toString(status)));
            } else if (status != done) {
                Optional<Question> question = questions
                        .refusedBy(operation.id(), status)
                        .map(own -> status == KEY_REUSED || own.headers().containsKey(KEY)
                                ? asked(operation, own)
                                : asked(operation, own).without(KEY))
                        .or(() -> refusals.with(status));
                record(
                        operation,
                        status,
                        question.isEmpty() ? Optional.empty() : Optional.of(ask(question.get())),
                        answers);
            }
        }
        return answers;
    }

    private static List<Integer> withContent(Operation operation) {
        return operation.responses().properties().stream()
                .filter(response -> !response.getValue().path("content").isEmpty())
                .map(response -> Integer.valueOf(response.getKey()))
                .sorted()
                .toList();
    }

    private void record(Operation operation, int status, Optional<Given> given, ObjectNode answers) throws IOException {
        if (given.isEmpty()
                || given.get().status() != status
                || given.get().body().isEmpty()) {
            wrong.add("%s %d: %s"
                    .formatted(
                            operation.id(), status, given.map(Given::toString).orElse("no question is known")));
            return;
        }
        boolean success = status == OK || status == CREATED;
        if (success && isFile(operation, status)) {
            return;
        }
        JsonNode content = contentOf(operation, status);
        if (success && content.has("text/csv") && !content.has(OpenApiChecks.JSON)) {
            answers.put(
                    Integer.toString(status),
                    SettledAnswer.of(given.get().asked(), given.get().body()));
            return;
        }
        JsonNode answer = json.readTree(given.get().body());
        List<String> members = success ? questions.shownOf(operation.id()) : List.of();
        answers.set(Integer.toString(status), SettledAnswer.of(given.get().asked(), answer, success, members));
    }

    private static boolean isFile(Operation operation, int status) {
        JsonNode content = contentOf(operation, status);
        return !content.has(OpenApiChecks.JSON)
                && content.properties().stream().anyMatch(form -> OpenApiChecks.isFile(form.getKey()));
    }

    private static JsonNode contentOf(Operation operation, int status) {
        return operation.responses().path(Integer.toString(status)).path("content");
    }

    /** As every question of the operation is asked: by one who may, with a key if it takes one and names none itself. */
    private static Question asked(Operation operation, Question question) {
        Question traced = question.with("traceparent", TRACE);
        boolean keyless = operation.reads() || traced.headers().containsKey(KEY);
        Question keyed = keyless ? traced : traced.with(KEY, "example-" + operation.id());
        boolean anonymous = operation.roles().isEmpty() || question.headers().containsKey("Authorization");
        return !operation.secured() || anonymous
                ? keyed
                : keyed.as(operation.roles().getFirst());
    }

    private Given ask(Question question) throws IOException, InterruptedException {
        if (question.headers().containsKey("Content-Length")) {
            return announced(question);
        }
        var answer = client.send(question.to(service), BodyHandlers.ofString());
        return new Given(
                question, answer.statusCode(), answer.body(), answer.headers().firstValue("ETag"));
    }

    /** Says how long the body will be and sends none of it: it is refused before. */
    private Given announced(Question question) throws IOException {
        var request =
                new StringBuilder(question.method() + " " + question.target() + " HTTP/1.1\r\nHost: localhost\r\n");
        for (Map.Entry<String, String> header : question.headers().entrySet()) {
            request.append(header.getKey())
                    .append(": ")
                    .append(header.getValue())
                    .append("\r\n");
        }
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            int status = Integer.parseInt(answer.substring(9, 12));
            return new Given(question, status, answer.substring(answer.indexOf("\r\n\r\n") + 4), Optional.empty());
        }
    }

    private String written(JsonNode answers) throws IOException {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return json.writer(printer).writeValueAsString(answers) + "\n";
    }

    /** An answer, as far as it becomes an example. */
    private record Given(Question asked, int status, String body, Optional<String> tag) {}
}
