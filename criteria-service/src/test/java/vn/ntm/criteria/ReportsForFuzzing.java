package vn.ntm.criteria;

import io.restassured.RestAssured;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.fuzz.Known;

/** What the fuzzer has to know to publish reports: all of one knowledge, so that each can follow any other. */
final class ReportsForFuzzing {

    private static final AtomicInteger REPORTS = new AtomicInteger();
    private static final int READ = 2021;
    private static final int WRITTEN = 2019;

    private ReportsForFuzzing() {}

    static void tell(Known known) {
        known.fresh("recordReportPublication", () -> Map.of("body", report(WRITTEN)))
                .fresh("getReportPublication", ReportsForFuzzing::published);
    }

    private static Map<String, String> published() {
        String edition = RestAssured.given()
                .auth()
                .oauth2(TokensForTests.of("province-leader"))
                .contentType("application/json")
                .body(report(READ))
                .post(ReportsClient.REPORTS)
                .then()
                .statusCode(201)
                .extract()
                .<Object>path("edition")
                .toString();
        return Map.of(
                "year",
                Integer.toString(READ),
                "edition",
                edition,
                "validOn",
                "2026-11-23",
                "knownAt",
                FundingClient.now());
    }

    private static String report(int year) {
        return """
                {"programmeYear":%1$d,"figuresOn":"%1$d-12-31","figuresKnownAt":"2026-11-20T08:00:00Z","reason":"thử",
                 "inputs":[{"name":"criteria.figures.%1$d","hash":"%2$064d"}],"reportHash":"%2$064d",
                 "basis":{"number":"1/BC","issuer":"UBND tỉnh","signedOn":"2026-11-23"}}
                """.formatted(year, REPORTS.incrementAndGet());
    }
}
