package vn.ntm.ocop;

import static io.restassured.RestAssured.given;

import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to the registers of producers and products, by who keeps them. */
final class RegistrationQuestions {

    private static final String OFFICER = "province-officer";
    private static final String JSON = "application/json";

    private static final String PRODUCER = """
            {"name":"HTX Mật ong Hương Sơn","kind":"COOPERATIVE","unitCode":"%s",
             "source":"Giấy chứng nhận đăng ký hợp tác xã","confidence":"HIGH"}""";

    private static final String PRODUCT = """
            {"name":"Mật ong Hương Sơn","producerKey":"pr-011","unitCode":"%s","setNo":%d,
             "source":"Mẫu số 01 của chủ thể","confidence":"HIGH"}""";

    private static final String CORRECTION = """
            {"name":"Mật ong Hương Sơn","producerKey":"pr-011","setNo":%d,
             "source":"Mẫu số 01 của chủ thể","confidence":"HIGH"}""";

    private static final String PERSON = """
            {"name":"Nguyễn Văn A","sex":"MALE","ethnicity":"Kinh","source":"Mẫu số 02","confidence":"HIGH"}""";

    private RegistrationQuestions() {}

    static void addTo(Questions questions) {
        producers(questions);
        products(questions);
    }

    private static void producers(Questions questions) {
        questions
                .good("registerProducer", written("/v1/producers", PRODUCER.formatted("18133")))
                .refused("registerProducer", 404, written("/v1/producers", PRODUCER.formatted("99999")))
                .refused("registerProducer", 409, written("/v1/producers", PRODUCER.formatted("18157")))
                .good("correctProducer", () -> {
                    String key = registered("/v1/producers", PRODUCER.formatted("18133"));
                    return written("/v1/producers/" + key + "/_correct", PRODUCER.formatted("18133"))
                            .with("If-Match", "\"1\"");
                })
                .refused("correctProducer", 409, () -> {
                    String key = registered("/v1/producers", PRODUCER.formatted("18133"));
                    return written("/v1/producers/" + key + "/_correct", PRODUCER.formatted("18157"))
                            .with("If-Match", "\"1\"");
                })
                .good(
                        "listProducerEligibilities",
                        Question.get("/v1/producer-eligibilities?validOn=2026-06-01&limit=1"))
                .good("recordProducerRepresentative", () -> {
                    String key = registered("/v1/producers", PRODUCER.formatted("18133"));
                    return written("/v1/producers/" + key + "/representative", PERSON)
                            .with("If-Match", "\"0\"");
                })
                .good("getProducerRepresentative", () -> {
                    String key = registered("/v1/producers", PRODUCER.formatted("18133"));
                    registered("/v1/producers/" + key + "/representative", PERSON);
                    return Question.get("/v1/producers/" + key + "/representative")
                            .as(OFFICER);
                });
    }

    private static void products(Questions questions) {
        questions
                .good("registerProduct", written("/v1/products", PRODUCT.formatted("18133", 4)))
                .refused("registerProduct", 404, written("/v1/products", PRODUCT.formatted("99999", 4)))
                .refused("registerProduct", 409, written("/v1/products", PRODUCT.formatted("18133", 27)))
                .good("correctProduct", () -> {
                    String key = registered("/v1/products", PRODUCT.formatted("18133", 4));
                    return written("/v1/products/" + key + "/_correct", CORRECTION.formatted(3))
                            .with("If-Match", "\"1\"");
                })
                .refused("correctProduct", 409, () -> {
                    String key = registered("/v1/products", PRODUCT.formatted("18133", 4));
                    return written("/v1/products/" + key + "/_correct", CORRECTION.formatted(27))
                            .with("If-Match", "\"1\"");
                });
    }

    private static Question written(String address, String body) {
        return Question.post(address, JSON, body).as(OFFICER);
    }

    private static String registered(String address, String body) {
        String key = given().auth()
                .oauth2(TokensForTests.of(OFFICER))
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(address)
                .path("key");
        return String.valueOf(key);
    }
}
