package vn.ntm.awards;

import static io.restassured.RestAssured.get;

import java.util.Map;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;
import vn.ntm.kernel.testing.fuzz.Known;

/** What is asked of signed commendations to have an example of every answer. */
final class DiplomaQuestions {

    private static final String VERIFY = "verifyCommendationToken";

    private DiplomaQuestions() {}

    /** After the province is on file: of its own commendations none has number and day of the decision. */
    static void addTo(Questions questions) {
        for (String[] each : new String[][] {
            {"getCommendationToken", "token"}, {"getCommendationQr", "qr"}, {"getCommendationDocument", "document"}
        }) {
            questions
                    .good(each[0], () -> Question.get(path(TheCommendation.forExamples(), each[1])))
                    .refused(each[0], 404, Question.get(path("c-1999-01", each[1])))
                    .refused(
                            each[0],
                            406,
                            () -> Question.get(path(TheCommendation.forExamples(), each[1]))
                                    .with("Accept", "text/csv"))
                    .refused(each[0], 409, Question.get(path("c-2023-03", each[1])));
        }
        questions
                .good("getCommendationStatusList", Question.get("/v1/commendation-statuses/0"))
                .refused("getCommendationStatusList", 404, Question.get("/v1/commendation-statuses/999999"))
                .good("getKeySet", Question.get("/.well-known/jwks.json"))
                .good(
                        VERIFY,
                        () -> Question.post(
                                "/v1/commendation-tokens/_verify",
                                "application/json",
                                body(TheCommendation.forExamples())));
    }

    static void addTo(Known known) {
        String key = TheCommendation.forExamples();
        known.fresh("getCommendationToken", () -> Map.of("key", key))
                .fresh("getCommendationQr", () -> Map.of("key", key))
                .fresh("getCommendationDocument", () -> Map.of("key", key))
                .body(VERIFY, body(key));
    }

    /** The question whether the commendation's own token is good. */
    private static String body(String key) {
        return "{\"token\":\"%s\",\"on\":\"2026-11-23\"}"
                .formatted(get(path(key, "token")).asString());
    }

    static String path(String key, String what) {
        return "/v1/commendations/%s/%s".formatted(key, what);
    }
}
