package vn.ntm.ocop;

import static io.restassured.RestAssured.given;

import java.util.Map;
import javax.sql.DataSource;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.fuzz.Known;

/** What the fuzzer can register, correct and score: each thing can be done once to what was made for it. */
final class CouncilsForTheFuzzer {

    /** The name in the token of a role. */
    private static final String MEMBER = "council-member";

    private static final String TAG = "If-Match";
    private static final String SEEN = "\"1\"";

    private CouncilsForTheFuzzer() {}

    static void knownTo(Known known, DataSource pool) {
        CouncilForTests.rulesAreSet();
        var councils = new CouncilQuestions(pool);
        known.fresh(
                        "beginScoring",
                        () -> Map.of(
                                "dossier",
                                councils.waiting(),
                                TAG,
                                SEEN,
                                "body",
                                CouncilQuestions.GROUNDS.formatted(
                                        "\"council\":\"" + CouncilForTests.established("pr-001") + "\",")))
                .fresh(
                        "excuseScorer",
                        () -> Map.of(
                                "dossier",
                                councils.begun(MEMBER),
                                TAG,
                                SEEN,
                                "body",
                                CouncilQuestions.GROUNDS.formatted("\"person\":\"hd.thanh.vien.3\",")))
                .fresh("abandonScoring", () -> Map.of("dossier", councils.begun(MEMBER), TAG, SEEN))
                .fresh("declareConflict", () -> Map.of("dossier", councils.begun(MEMBER)))
                .fresh("fileCouncilSheet", () -> Map.of("dossier", councils.begun(MEMBER)))
                .fresh("openScoreSheets", () -> Map.of("dossier", councils.scored(MEMBER), TAG, SEEN))
                .fresh("getScoring", () -> Map.of("dossier", councils.scored(MEMBER)))
                .fresh("listCouncilSheets", () -> Map.of("dossier", councils.scored(MEMBER)))
                .fresh("getCouncilSheet", () -> {
                    String[] address = CouncilQuestions.sheet(councils.opened()).split("/", -1);
                    return Map.of("dossier", address[3], "sheet", address[5]);
                })
                .fresh("getCouncil", () -> Map.of("council", CouncilForTests.established("pr-001")))
                .fresh("changeCouncil", () -> Map.of("council", CouncilForTests.established("pr-001"), TAG, SEEN))
                .role("registerProducer", "province-officer")
                .role("registerProduct", "province-officer")
                .role("correctProducer", "province-officer")
                .role("correctProduct", "province-officer")
                .role("recordProducerRepresentative", "province-officer")
                .fresh("correctProducer", () -> Map.of("key", producer(), TAG, SEEN))
                .fresh("recordProducerRepresentative", () -> Map.of("producer", producer()))
                .fresh("getProducerRepresentative", () -> Map.of("producer", represented()))
                .fresh("correctProduct", () -> Map.of("key", product(), TAG, SEEN));
    }

    private static String producer() {
        return made("/v1/producers", """
                {"name":"HTX thử","kind":"COOPERATIVE","unitCode":"18133","source":"s","confidence":"HIGH"}""");
    }

    private static String represented() {
        String key = producer();
        made("/v1/producers/" + key + "/representative", """
                {"name":"Nguyễn Văn A","source":"s","confidence":"HIGH"}""");
        return key;
    }

    private static String product() {
        return made("/v1/products", """
                {"name":"Mật ong","producerKey":"pr-011","unitCode":"18133","setNo":4,"source":"s",
                 "confidence":"HIGH"}""");
    }

    private static String made(String address, String body) {
        String key = given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType("application/json")
                .header(TAG, "\"0\"")
                .body(body)
                .post(address)
                .path("key");
        return String.valueOf(key);
    }
}
