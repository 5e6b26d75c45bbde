package vn.ntm.kernel.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.kernel.testing.CatalogueChecks;

/**
 * Holds a running service against its API document, and this against itself. Every operation is called with the document's
 * examples, with each fault by itself, and then with what chance makes of both; {@code -Dfuzz.seed} and {@code -Dfuzz.cases}
 * choose another chance, and how much of it, and {@code -Dfuzz.whole=true} spares no operation a fault that many have alike.
 */
public final class ContractFuzzer {

    private static final long SEED = Long.getLong("fuzz.seed", 2023);
    private static final int CASES = Integer.getInteger("fuzz.cases", 300);
    private static final boolean WHOLE = Boolean.getBoolean("fuzz.whole");

    /** Fewer than a service sends files at once, or one more would be told to come again. */
    private static final int AT_ONCE = 3;

    private static final int TRIES = 3;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final HttpResponse.BodyHandler<String> TEXT = HttpResponse.BodyHandlers.ofString(UTF_8);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI service;
    private final int byChance;
    private final ApiDocument document;
    private final List<Operation> operations;
    private final GoodRequests good;
    private final CallFaults callFaults;
    private final AnswerChecks checks;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, List<String>> findings = new LinkedHashMap<>();
    private final Turns turns = new Turns(WHOLE);
    private final Set<String> answered = new TreeSet<>();
    private final List<Attempt> waiting = new ArrayList<>();
    private int cases;

    /**
     * @param json the API document
     * @param tokens gives a token for a role
     */
    public ContractFuzzer(URI service, String json, Known known, Function<String, String> tokens) {
        this(service, json, known, tokens, CASES);
    }

    /** @param byChance how many requests chance makes */
    ContractFuzzer(URI service, String json, Known known, Function<String, String> tokens, int byChance) {
        this.service = service;
        this.byChance = byChance;
        document = new ApiDocument(json);
        operations = document.operations();
        good = new GoodRequests(known, tokens);
        callFaults = new CallFaults(operations, good);
        checks = new AnswerChecks(new SchemaChecks(document), CatalogueChecks.statuses("vn.ntm"));
    }

    /** Asks all, and says what was wrong with the answers. */
    public Report run() {
        long begun = System.nanoTime();
        var faults = new LinkedHashMap<Operation, List<Fault>>();
        for (Operation operation : operations) {
            Draft example = keyed(good.example(operation));
            examples(operation, example);
            var all = new ArrayList<>(ParameterFaults.of(operation));
            all.addAll(callFaults.of(operation));
            all.addAll(new BodyFaults(document).of(operation, example));
            all.stream().filter(turns::isAsked).forEach(fault -> tellLater(fault.in(keyed(example))));
            faults.put(operation, all);
        }
        byChance(faults);
        tellWaiting();
        ExampleChecks.differences(document.root(), new SchemaChecks(document))
                .forEach(wrong -> findings.put("the example at " + wrong, List.of()));
        operations.stream()
                .filter(operation -> !answered.contains(operation.id()))
                .forEach(operation -> findings.put(operation.id() + " was never answered 2xx", List.of()));
        return new Report(
                summary(Duration.ofNanos(System.nanoTime() - begun)),
                findings.entrySet().stream().map(ContractFuzzer::worded).toList());
    }

    private void byChance(Map<Operation, List<Fault>> faults) {
        var random = new Random(SEED);
        for (int i = 0; i < byChance && !operations.isEmpty(); i++) {
            Operation operation = operations.get(random.nextInt(operations.size()));
            Draft draft = good.drawn(operation, random);
            List<Fault> all = faults.getOrDefault(operation, List.of());
            tell(
                    random.nextBoolean()
                            ? new Attempt("by chance", draft, Attempt.plausible(operation), true)
                            : all.get(random.nextInt(all.size())).in(draft));
        }
    }

    /** With a key of its own where one can be given, or it would be a second request under the key of another. */
    private Draft keyed(Draft draft) {
        String name = "Idempotency-Key";
        return draft.operation().parametersIn("header").stream()
                        .anyMatch(one -> one.name().equals(name))
                ? draft.withHeader(name, "fuzz-%d-%d".formatted(SEED, cases + waiting.size()))
                : draft;
    }

    private void examples(Operation operation, Draft example) {
        tell(new Attempt("only what is required", good.least(operation), Attempt.plausible(operation), true));
        tell(new Attempt("the example", example, Attempt.ANSWERED, true));
        if (operation.reads()) {
            tell(new Attempt("HEAD", example.withMethod("HEAD"), Attempt.ANSWERED, true));
            if (example.operation().response(NOT_MODIFIED).isPresent()) {
                askedWithTag(example);
            }
        }
    }

    /** Something may have come on file between the tag and the question: once in a few times nothing has. */
    private void askedWithTag(Draft example) {
        int status = OK;
        for (int times = 1; times <= TRIES && status != NOT_MODIFIED; times++) {
            Set<Integer> expected = times < TRIES ? Set.of(OK, NOT_MODIFIED) : Set.of(NOT_MODIFIED);
            Draft draft = example.withHeader("If-None-Match", settledTag(example));
            status = tell(new Attempt("If-None-Match", draft, expected, true)).statusCode();
        }
    }

    /** The tag that two answers have, one after the other: what was written just before may only be seen by then. */
    private String settledTag(Draft example) {
        String before = "";
        for (int times = 0; times < 10; times++) {
            String now = tell(new Attempt("the example", example, Attempt.ANSWERED, true))
                    .headers()
                    .firstValue("ETag")
                    .orElse("\"none\"");
            if (now.equals(before)) {
                break;
            }
            before = now;
        }
        return before;
    }

    /** Asks at some later time, together with others. */
    private void tellLater(Attempt attempt) {
        waiting.add(attempt);
        if (waiting.size() == AT_ONCE) {
            tellWaiting();
        }
    }

    private void tellWaiting() {
        var answers = waiting.stream()
                .map(attempt -> client.sendAsync(request(attempt.draft()), TEXT))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            check(waiting.get(i), answers.get(i));
        }
        waiting.clear();
    }

    private HttpResponse<String> tell(Attempt attempt) {
        return check(attempt, client.sendAsync(request(attempt.draft()), TEXT));
    }

    private HttpResponse<String> check(Attempt attempt, CompletableFuture<HttpResponse<String>> coming) {
        int number = ++cases;
        String name = attempt.draft().operation().id();
        HttpResponse<String> answer;
        try {
            answer = coming.join();
        } catch (CompletionException broken) {
            throw new IllegalStateException("no answer to " + shown(number, attempt), broken);
        }
        if (answer.statusCode() / 100 == 2
                && attempt.draft().method().equals(attempt.draft().operation().method())) {
            answered.add(name);
        }
        checks.wrongWith(attempt, answer)
                .forEach(wrong -> findings.computeIfAbsent(name + ": " + wrong, _ -> new ArrayList<>())
                        .add(shown(number, attempt)));
        return answer;
    }

    private String shown(int number, Attempt attempt) {
        return "case %d, %s%n    %s"
                .formatted(number, attempt.what(), attempt.draft().curl(service));
    }

    private HttpRequest request(Draft draft) {
        var body = draft.octets()
                .map(octets -> HttpRequest.BodyPublishers.ofByteArray(octets.getBytes(ISO_8859_1)))
                .orElseGet(HttpRequest.BodyPublishers::noBody);
        var request =
                HttpRequest.newBuilder(draft.target(service)).timeout(PATIENCE).method(draft.method(), body);
        draft.headers().forEach(request::setHeader);
        return request.build();
    }

    private String summary(Duration lasted) {
        return "fuzz: %d operations (%d answered 2xx), %d cases in %d ms, %d findings, seed %d (-Dfuzz.seed=%d -Dfuzz.cases=%d)"
                .formatted(
                        operations.size(),
                        answered.size(),
                        cases,
                        lasted.toMillis(),
                        findings.size(),
                        SEED,
                        SEED,
                        byChance);
    }

    private static String worded(Map.Entry<String, List<String>> finding) {
        List<String> seen = finding.getValue();
        return finding.getKey()
                + seen.stream().limit(3).collect(Collectors.joining("\n  ", "\n  ", ""))
                + (seen.size() > 3 ? "\n  and %d more".formatted(seen.size() - 3) : "");
    }

    /** What was done, in a line, and what was found, each with a request that shows it. */
    public record Report(String summary, List<String> findings) {}
}
