package vn.ntm.gateway.report.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.report.FiguresOfTheProvince;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.report.ReportClaims;

/** criteria-service as it keeps what was published: signs it and gives it again, and refuses in the words of its examples. */
public final class RegisterStub {

    private static final String ISSUER = "https://province.test/criteria";
    private static final Path EXAMPLES =
            Path.of("../criteria-service/src/main/resources/examples/recordReportPublication.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StubService.Behaviour figures;
    private final SigningKey key = SigningKey.read(SigningKey.draw());
    private final Map<Integer, List<ObjectNode>> editions = new HashMap<>();
    private final Map<String, String> underKeys = new HashMap<>();
    private final List<String> sent = new ArrayList<>();
    private boolean silent;

    /** @param figures how the service answers to anything else */
    public RegisterStub(StubService.Behaviour figures) {
        this.figures = figures;
    }

    static RegisterStub at(StubServices stubs) {
        FiguresOfTheProvince.answer(stubs);
        var register = new RegisterStub(stubs.of(FactService.CRITERIA).behaviour());
        stubs.of(FactService.CRITERIA).behave(register::answer);
        return register;
    }

    /** What was sent to be put on file, byte for byte. */
    List<String> sent() {
        return sent;
    }

    /** The last edition of the report of 2023, to be made another one. */
    ObjectNode last() {
        return of(2023).getLast();
    }

    /** From now on it takes no publication and says nothing to it. */
    public void isSilent() {
        silent = true;
    }

    public synchronized void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/.well-known/jwks.json")) {
            json(
                    exchange,
                    200,
                    "{\"issuer\":\"%s\",\"keys\":[%s]}"
                            .formatted(ISSUER, key.open().json()));
        } else if (!path.startsWith(PublishedReport.REGISTER)) {
            figures.answer(exchange);
        } else if (exchange.getRequestMethod().equals("POST")) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            if (silent) {
                return;
            }
            sent.add(body);
            take(exchange, body, (ObjectNode) JSON.readTree(body));
        } else if (path.equals(PublishedReport.REGISTER)) {
            String query = exchange.getRequestURI().getQuery();
            int year = Integer.parseInt(query.replaceFirst(".*programmeYear=([0-9]+).*", "$1"));
            json(exchange, 200, "{\"items\":[],\"page\":{\"count\":%d}}".formatted(of(year).size()));
        } else {
            String[] parts = path.split("/", -1);
            int edition = Integer.parseInt(parts[4]);
            json(exchange, 200, of(Integer.parseInt(parts[3])).get(edition - 1).toString());
        }
    }

    private List<ObjectNode> of(int year) {
        return editions.computeIfAbsent(year, _ -> new ArrayList<>());
    }

    private void take(HttpExchange exchange, String body, ObjectNode report) throws IOException {
        String given = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String before = given == null ? null : underKeys.putIfAbsent(given, body);
        if (!role(exchange).contains("\"")) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            refuse(exchange, 401);
        } else if (!role(exchange).contains("\"province-leader\"")) {
            refuse(exchange, 403);
        } else if (!isSound(report) || (given != null && !given.matches("[!-~]{1,255}"))) {
            refuse(exchange, 400);
        } else if (before != null && !before.equals(body)) {
            refuse(exchange, 422);
        } else {
            file(exchange, body, report);
        }
    }

    private void file(HttpExchange exchange, String body, ObjectNode report) throws IOException {
        List<ObjectNode> year = of(report.path("programmeYear").asInt());
        if (sent.indexOf(body) < sent.size() - 1 && !year.isEmpty()) {
            json(exchange, 200, year.getLast().toString());
            return;
        }
        report.put("edition", year.size() + 1);
        report.put("recordedAt", "2026-11-23T02:00:00Z");
        report.put("inputsHash", "0".repeat(64));
        ((ObjectNode) report.path("basis")).put("source", "512/BC-UBND").put("confidence", "HIGH");
        report.put("token", claims(report).sign(key));
        year.add(report);
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        "report-publications/%d/%d"
                                .formatted(report.path("programmeYear").asInt(), year.size()));
        json(exchange, 201, report.toString());
    }

    /** What the token says, as text; nothing if there is none. */
    private static String role(HttpExchange exchange) {
        String given = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        String[] parts = given.split("\\.", -1);
        return given.startsWith("Bearer ") && parts.length == 3
                ? new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8)
                : "";
    }

    private static boolean isSound(JsonNode report) {
        JsonNode basis = report.path("basis");
        return isText(report.path("reason"), 1000)
                && isText(basis.path("number"), 100)
                && isText(basis.path("issuer"), 200)
                && basis.path("signedOn").isTextual();
    }

    private static boolean isText(JsonNode text, int longest) {
        return text.isTextual() && !text.asText().isBlank() && text.asText().length() <= longest;
    }

    private static ReportClaims claims(JsonNode report) {
        var inputs = new StringBuilder();
        report.path("inputs")
                .forEach(input -> inputs.append(input.path("name").asText())
                        .append(' ')
                        .append(input.path("hash").asText())
                        .append('\n'));
        JsonNode basis = report.path("basis");
        return new ReportClaims(
                ISSUER,
                report.path("programmeYear").asInt(),
                report.path("edition").asInt(),
                Instant.parse("2026-11-23T02:00:00Z"),
                LocalDate.parse(report.path("figuresOn").asText()),
                Instant.parse(report.path("figuresKnownAt").asText()),
                report.path("reportHash").asText(),
                inputs.toString(),
                basis.path("number").asText(),
                basis.path("issuer").asText(),
                LocalDate.parse(basis.path("signedOn").asText()));
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        JsonNode example = JSON.readTree(EXAMPLES.toFile()).path(Integer.toString(status));
        StubService.answer(exchange, status, "application/problem+json", example.toString());
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        StubService.answer(exchange, status, "application/json;charset=UTF-8", body);
    }
}
