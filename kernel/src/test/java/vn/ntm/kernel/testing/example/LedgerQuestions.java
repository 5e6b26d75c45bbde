package vn.ntm.kernel.testing.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** Questions to the operations that all services that own facts have alike, over a database in which nothing else is. */
public final class LedgerQuestions {

    /** A year that is over, as the import of it is shown in the API document. */
    private static final String CLOSED_YEAR = """
            programmeYear,status,source,confidence,note
            2023,CLOSED,set by this folder,HIGH,the year ended before the system went live
            """;

    private static final String WRONG_YEAR = """
            programmeYear,status,source,confidence,note
            2026,OPEN,set by this folder,HIGH,
            """;

    private static final String GROUNDS = """
            {"reason":"Số liệu đã đối chiếu với biên bản họp Hội đồng thẩm định","document":"Báo cáo 45/BC-VPĐP ngày 10/01/2027"}""";

    private static final String YEAR = "/v1/programme-years/2026";
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv; charset=utf-8";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI service;
    private final HttpClient client = HttpClient.newHttpClient();

    private LedgerQuestions(URI service) {
        this.service = service;
    }

    /**
     * The questions, to be gone on with; the first of them loads the province. The moves of a year follow on one another:
     * proposed, returned, proposed again, closed.
     *
     * @param load puts the province on file
     */
    public static Questions of(URI service, Runnable load) {
        var ledger = new LedgerQuestions(service);
        String otherDatabase =
                Base64.getUrlEncoder().withoutPadding().encodeToString("0123456789ab:1:1:1".getBytes(UTF_8));
        String otherFeed = Base64.getUrlEncoder().withoutPadding().encodeToString("0123456789ab:0:1:1".getBytes(UTF_8));
        return new Questions()
                .good("importFacts", () -> {
                    load.run();
                    return Question.post("/v1/imports/programme-years", CSV, CLOSED_YEAR);
                })
                .refused("importFacts", 409, Question.post("/v1/imports/programme-years", CSV, WRONG_YEAR))
                .good("listChanges", Question.get("/v1/changes?limit=1"))
                .refused("listChanges", 410, Question.get("/v1/changes?after=" + otherFeed))
                .good("takeSnapshot", Question.get("/v1/changes/snapshot?limit=1"))
                .refused("takeSnapshot", 410, Question.get("/v1/changes/snapshot?after=" + otherDatabase))
                .good(
                        "listAudit",
                        () -> ledger.sealed(Question.get(
                                "/v1/audit?limit=1&validOn=2026-03-05&operation=importFacts&effect=RECORDED")))
                .good("getProgrammeYear", Question.get("/v1/programme-years/2023?validOn=2023-12-31"))
                .good("returnYearClosing", () -> {
                    ledger.ask(ledger.move("_propose-closing").as("province-officer"));
                    return ledger.move("_return").as("province-leader");
                })
                .good("proposeYearClosing", () -> ledger.move("_propose-closing"))
                .good("closeYear", () -> ledger.move("_close"));
    }

    /** A move of the year, from the version that it has now. */
    private Question move(String name) throws IOException, InterruptedException {
        return Question.post(YEAR + "/" + name, JSON, GROUNDS).with("If-Match", tag());
    }

    /** An entry is sealed a moment after it was written: asked again until it is. */
    private Question sealed(Question question) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!client.send(question.as("auditor").to(service), BodyHandlers.ofString())
                .body()
                .contains("\"seal\"")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nothing is sealed");
            }
        }
        return question;
    }

    private String tag() throws IOException, InterruptedException {
        return client.send(Question.get(YEAR).to(service), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private void ask(Question question) throws IOException, InterruptedException {
        var answer = client.send(question.to(service), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }
}
