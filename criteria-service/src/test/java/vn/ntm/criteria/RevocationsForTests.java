package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.testing.TokensForTests;

/**
 * A title that tests may revoke, one after the other: communes of today were recognised as model by a decision that is made
 * up, and are measured by a set of five criteria that is made up too.
 *
 * @param level of the commune that nobody else moves
 */
record RevocationsForTests(String commune, String level) {

    static final String PROPOSALS = "/v1/revocation-proposals";
    static final String GROUNDS = "{\"reason\":\"a test\",\"document\":\"Tờ trình 1/TTr-VPĐP\"}";

    private static final String SET = "T_REVOCABLE";
    private static final String RULES =
            "setCode,version,level,shareWithKey,share,unitsBelowShare,keyCriteria,validFrom,validTo,legalBasis,certainty,source,confidence,note\n";

    /** The highest first: with a title those that include it end too. */
    private static final List<String> LEVELS = List.of("MODEL", "ADVANCED", "STANDARD");

    /** Communes that other tests assess, or rename for a while. */
    private static final Set<String> OTHERS =
            Set.of("18568", "18229", "18244", "18133", "18262", "18100", "18196", "18199", "18844");

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static List<String> communes = List.of();

    /** The titles and the set. */
    static synchronized void areOnFile() {
        TheProvince.isOnFile();
        if (!communes.isEmpty()) {
            return;
        }
        communes =
                get("/v1/units?type=COMMUNE&validOn=2025-12-31&limit=500")
                        .jsonPath()
                        .<String>getList("items.code")
                        .stream()
                        .filter(code -> !OTHERS.contains(code))
                        .toList();
        TheProvince.importing(
                        "recognitions",
                        "event,level,unitCode,unitName,programmeYear,round,decisionNumber,decisionIssuer,decisionSignedOn,attestedOn,field,counted,source,confidence,note\n"
                                + communes.stream()
                                        .map(code ->
                                                "RECOGNISED,MODEL,%s,,,,8/QĐ-T,Chủ tịch UBND tỉnh,2026-01-15,,,NO,a test,LOW,\n"
                                                        .formatted(code))
                                        .collect(Collectors.joining()))
                .statusCode(200);
        SetDrafts.isPublishedOfFive(SET);
        TheProvince.importing("revocation-rules", RULES + rules()).statusCode(200);
    }

    private static String rules() {
        return LEVELS.stream()
                .map(level -> "%s,1,%s,40,60,,1;2,2022-08-02,,1/2022/QĐ,CONFIRMED,a test,LOW,%n".formatted(SET, level))
                .collect(Collectors.joining());
    }

    /** A title of which nothing is proposed yet. */
    static RevocationsForTests title() {
        areOnFile();
        int number = NEXT.getAndIncrement();
        return new RevocationsForTests(communes.get(number % communes.size()), LEVELS.get(number / communes.size()));
    }

    /** The commune is assessed, and these criteria fail. */
    RevocationsForTests failing(Integer... criteria) {
        String values = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Sheets.value(
                        number + ".1",
                        "PASS",
                        "\"passed\":" + !List.of(criteria).contains(number)))
                .collect(Collectors.joining(","));
        String province = get("/v1/units/" + commune + "?validOn=2026-06-30").path("parentCode");
        Sheets.recordIn(province, "/v1/assessments/%s/%s/1/2026-H1".formatted(commune, SET), values)
                .statusCode(200);
        return this;
    }

    String body() {
        return """
                {"unitCode":"%s","level":"%s","set":"%s","setVersion":1,"period":"2026-H1",
                 "reason":"a test","document":"Báo cáo 1/BC-VPĐP"}""".formatted(commune, level, SET);
    }

    String grounds() {
        return "/v1/units/%s/revocation-grounds?level=%s&set=%s&version=1&period=2026-H1"
                .formatted(commune, level, SET);
    }

    /** @return the id of the draft */
    String draft() {
        return drafting(body())
                .log()
                .ifValidationFails()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
    }

    static ValidatableResponse drafting(String body) {
        return posted(TokensForTests.of("province-officer"), PROPOSALS, body, null);
    }

    static ValidatableResponse moved(String id, String move, String role, @Nullable String version) {
        return moved(
                id, move, TokensForTests.of(role), move.equals("_revoke") ? decision("2026-07-06") : GROUNDS, version);
    }

    static ValidatableResponse moved(String id, String move, String token, String body, @Nullable String version) {
        return posted(token, PROPOSALS + "/" + id + "/" + move, body, version);
    }

    static String decision(String day) {
        return """
                {"reason":"a test","basis":{"number":"9/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh","signedOn":"%s"}}""".formatted(day);
    }

    /** The parameters of a move of a draft that nobody else knows. */
    static Map<String, String> drafted() {
        return Map.of("id", title().failing(1, 4).draft(), "If-Match", "\"1\"");
    }

    static Map<String, String> proposed() {
        return after(drafted(), "_propose", "province-officer");
    }

    static Map<String, String> withdrawn() {
        return after(drafted(), "_withdraw", "province-officer");
    }

    static Map<String, String> refused() {
        return after(proposed(), "_refuse", "province-leader");
    }

    static Map<String, String> revoked() {
        return after(proposed(), "_revoke", "province-leader");
    }

    private static Map<String, String> after(Map<String, String> subject, String move, String role) {
        String id = String.valueOf(subject.get("id"));
        String tag = moved(id, move, role, subject.get("If-Match"))
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .header("ETag");
        return Map.of("id", id, "If-Match", tag);
    }

    private static ValidatableResponse posted(String token, String address, String body, @Nullable String version) {
        var request = given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(body);
        return (version == null ? request : request.header("If-Match", version))
                .post(address)
                .then();
    }
}
