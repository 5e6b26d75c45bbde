package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.DataFolder;
import vn.ntm.kernel.testing.TargetsForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.YearsForTests;
import vn.ntm.kernel.testing.fuzz.ContractFuzzer;
import vn.ntm.kernel.testing.fuzz.Known;

/** The service does what its API document says, whatever it is asked. */
@QuarkusTest
class ContractFuzzTest {

    private static final AtomicInteger sets = new AtomicInteger();
    private static final AtomicInteger sheets = new AtomicInteger();
    private static final AtomicInteger gardens = new AtomicInteger();
    private static final AtomicInteger reports = new AtomicInteger();
    private static final String SPONSOR = """
            {"key":"fuzz-sponsor","name":"Ngân hàng thử","kind":"ENTERPRISE","source":"test","confidence":"LOW"}
            """;
    private static final String SPONSORSHIP = """
            {"sponsorKey":"fuzz-sponsor","unitCode":"18568","fromYear":2024,
             "basis":{"number":"1/QĐ","issuer":"UBND tỉnh","signedOn":"2021-01-20"}}
            """;
    private static final String POSTING = """
            {"unitCode":"42","postedOn":"2023-02-10","programmeYear":2023,"source":"PEOPLE","stage":"DELIVERED",
             "amount":{"amount":"1","currency":"VND"},"basis":{"number":"1/QĐ","issuer":"x","signedOn":"2023-01-20"}}
            """;

    @Test
    void theServiceKeepsItsContract() throws IOException {
        TheProvince.isOnFile();
        ChangesForTests.provinceIsOnFile();
        var draft = ChangesForTests.drafted();
        var enacted = ChangesForTests.enacted();
        RevocationsForTests.areOnFile();
        var proposal = known(RevocationsForTests.drafted());
        RevocationsForTests.revoked();
        var revoked = known(Map.of("id", get("/v1/revocations?limit=1").path("items[0].id"), "validOn", "2026-07-31"));
        made("/v1/sponsors", SPONSOR);
        var first = get("/v1/recognitions?limit=1").jsonPath();
        var closed = DataFolder.of("criteria").stream()
                .filter(entry -> entry.kind().equals("programme-years"))
                .findFirst()
                .orElseThrow();
        var service = URI.create("http://localhost:" + RestAssured.port);
        var years = new YearsForTests(service);
        var targets = new TargetsForTests(service, "communes.recognised.advanced");
        var known = new Known()
                .values("knownAt", first.getString("knownAt"))
                .values("id", first.getString("items[0].id"))
                .values("year", "2023", "2028", "2029")
                .values("code", "18568", "42", "448", "18100")
                .values("dossier", DossiersForTests.in("SUBMITTED"))
                .values("set", "NTM_XA_2021_2025")
                .values("version", "1")
                .values("from", "1")
                .fresh("amendCriteriaSet", () -> Map.of("set", published()))
                .fresh("publishCriteriaSet", ContractFuzzTest::drafted)
                .role("publishCriteriaSet", "province-leader")
                .role("getAssessment", "province-officer")
                .role("getAssessmentVerdict", "province-officer")
                .role("getAssessmentDistance", "province-officer")
                .role("simulateAssessment", "province-officer")
                .role("simulateAssessments", "province-officer")
                .role("recordIndicatorValues", "province-officer")
                .fresh("recordIndicatorValues", ContractFuzzTest::sheet)
                .role("importIndicatorValues", "province-officer")
                .role("exportIndicatorValues", "province-officer")
                .body("importFacts", Files.readString(closed.file()))
                .values("key", "fuzz-sponsor")
                .body("assignSponsor", SPONSORSHIP)
                .fresh("getSponsorship", () -> found("/v1/sponsorships", SPONSORSHIP))
                .fresh("getFundingPosting", () -> found("/v1/funding-postings", POSTING))
                .fresh(
                        "reverseFundingPosting",
                        () -> Map.of("id", made("/v1/funding-postings", POSTING), "If-Match", "\"1\""))
                .fresh("getModelPlace", () -> Map.of("place", garden(), "knownAt", FundingClient.now()))
                .fresh("getResultSheet", () -> Map.of("unit", "18583", "period", "2024"))
                .role("recordResults", "province-officer")
                .fresh("recordResults", ContractFuzzTest::reported)
                .fresh("recogniseModelPlace", () -> Map.of("place", garden(), "If-Match", "\"1\""))
                .fresh("revokeModelPlace", () -> Map.of("place", recognised(), "If-Match", "\"2\""))
                .fresh("proposeYearClosing", () -> years.in("OPEN"))
                .fresh("returnYearClosing", () -> years.in("CLOSING_PROPOSED"))
                .fresh("closeYear", () -> years.in("CLOSING_PROPOSED"))
                .fresh(
                        "draftBoundaryChange",
                        () -> Map.of("body", ChangesForTests.renaming().body()))
                .fresh("getBoundaryDraft", () -> draft)
                .fresh("previewBoundaryChange", ChangesForTests::drafted)
                .fresh("replaceBoundaryDraft", ChangesForTests::redrafted)
                .fresh("discardBoundaryDraft", ChangesForTests::drafted)
                .fresh("enactBoundaryChange", ChangesForTests::drafted)
                .fresh("getBoundaryChange", () -> enacted)
                .fresh("annulBoundaryChange", ChangesForTests::enacted)
                .fresh("draftRevocation", ContractFuzzTest::revocable)
                .fresh("proposeRevocation", RevocationsForTests::drafted)
                .fresh("withdrawRevocation", RevocationsForTests::drafted)
                .fresh("refuseRevocation", RevocationsForTests::proposed)
                .fresh("decideRevocation", RevocationsForTests::proposed)
                .role("refuseRevocation", "province-leader")
                .role("decideRevocation", "province-leader")
                .fresh("getRevocationProposal", () -> proposal)
                .fresh("getRevocation", () -> revoked)
                .fresh("getRevocationGrounds", () -> Map.of("validOn", "2025-12-31"))
                .body("setTarget", TargetsForTests.body("communes.recognised.advanced"))
                .fresh("getTarget", targets::onFile)
                .fresh("getRevocationGrounds", () -> Map.of("code", "18568", "validOn", "2025-12-31"))
                .always("dryRun", "true");

        DossiersForFuzzing.tell(known);
        ReportsForFuzzing.tell(known);

        var report =
                new ContractFuzzer(service, get("/q/openapi?format=json").asString(), known, TokensForTests::of).run();

        System.out.println(report.summary());
        assertThat(report.findings()).as(report.summary()).isEmpty();
    }

    /** An assessment of which nobody else knows, and its state: of one commune after the other. */
    private static Map<String, String> sheet() {
        String unit = communes().get(sheets.getAndIncrement());
        String tag = Sheets.tag("/v1/assessments/%s/NTM_XA_2021_2025/1/2025-H2".formatted(unit));
        return Map.of("unit", unit, "period", "2025-H2", "If-Match", tag);
    }

    /** A sheet of results of which nobody else knows, and its state. */
    private static Map<String, String> reported() {
        String unit = communes().get(reports.getAndIncrement());
        String tag = get("/v1/results/%s/2025-H2".formatted(unit)).header("ETag");
        return Map.of("unit", unit, "period", "2025-H2", "If-Match", tag);
    }

    private static List<String> communes() {
        return get("/v1/units?type=COMMUNE&validOn=2025-12-31&limit=500")
                .jsonPath()
                .getList("items.code");
    }

    /** A set of which nobody else knows, published. */
    private static String published() {
        String set = "FUZZ_" + sets.incrementAndGet();
        SetDrafts.isPublished(set);
        return set;
    }

    /** A draft of its next version, and its state. */
    private static Map<String, String> drafted() {
        String set = published();
        SetDrafts.amend(set, "drafter", "CORRECTED", "2022-03-08").statusCode(201);
        return Map.of("set", set, "version", "2", "If-Match", SetDrafts.tag(set, 2));
    }

    /** A garden of which nobody else knows. */
    private static String garden() {
        String key = "fuzz-" + gardens.incrementAndGet();
        PlacesClient.recording(PlacesClient.place(key, "GARDEN", "18583", "2022-01-10"))
                .statusCode(201);
        return key;
    }

    /** One that is recognised. */
    private static String recognised() {
        String key = garden();
        PlacesClient.recognising(key, 2022, "2022-06-01").statusCode(200);
        return key;
    }

    /** What comes on file by this body, and an instant at which it is known. */
    private static Map<String, String> found(String address, String body) {
        String id = made(address, body);
        return Map.of("id", id, "knownAt", FundingClient.now());
    }

    /** Something on file, and an instant at which it is known. */
    private static Map<String, String> known(Map<String, String> subject) {
        var known = new HashMap<>(subject);
        known.put("knownAt", FundingClient.now());
        return known;
    }

    /** A title about which nothing is proposed. */
    private static Map<String, String> revocable() {
        return Map.of("body", RevocationsForTests.title().failing(1, 2).body());
    }

    /** The id, or nothing if it has none, of what comes on file by this body. */
    private static String made(String address, String body) {
        return String.valueOf(FundingClient.asOfficer()
                .body(body)
                .post(address)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .extract()
                .<Object>path("id"));
    }
}
