package vn.ntm.awards;

import static vn.ntm.awards.RecipientsForTests.post;

import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** Campaigns as tests draft and launch them: no source names one. */
final class CampaignsForTests {

    static final String GROUNDS = """
            {"basis":{"number":"15/KH-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-01-10"}}""";

    static final String CLOSING = """
            {"closedOn":"2026-11-20","reason":"Tổng kết phong trào","document":"85/BC-UBND ngày 20/11/2026"}""";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private CampaignsForTests() {}

    /** A plan that can be launched, under a code of its own. */
    static String plan() {
        return """
            {"code":"%s","name":"Thi đua xây dựng nông thôn mới năm 2026","meritKind":"MOVEMENT",
             "launcher":"PROVINCE_CHAIRMAN","validFrom":"2026-01-01","validTo":"2027-01-01",
             "aim":"Nâng cao chất lượng các tiêu chí","criteria":"Thành tích tiêu biểu trong phong trào",
             "budget":{"number":"12/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"2026-01-05"},
             "proposers":["DEPARTMENT","COMMUNE"],"themes":[{"code":"VUON-MAU","name":"Xây dựng vườn mẫu"}],
             "quotas":[{"form":"BK_TINH","recipientKind":"INDIVIDUAL","most":35,"directShareLeast":60},
                       {"form":"BK_TINH","recipientKind":"COLLECTIVE","most":26}],
             "source":"Dự thảo kế hoạch","confidence":"HIGH"}""".formatted("THU-" + COUNT.incrementAndGet());
    }

    static String drafted() {
        return drafted(plan());
    }

    static String drafted(String plan) {
        return post("awards-officer", "/v1/campaigns", "\"0\"", plan)
                .statusCode(201)
                .extract()
                .path("campaignId");
    }

    static String launched() {
        String id = drafted();
        move("province-leader", id, "_launch", 1, GROUNDS).statusCode(200);
        return id;
    }

    static String closed() {
        String id = launched();
        move("awards-officer", id, "_close", 2, CLOSING).statusCode(200);
        return id;
    }

    static ValidatableResponse move(String role, String id, String move, int version, String body) {
        return post(role, "/v1/campaigns/" + id + "/" + move, "\"" + version + "\"", body);
    }
}
