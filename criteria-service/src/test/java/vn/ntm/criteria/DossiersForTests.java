package vn.ntm.criteria;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import vn.ntm.kernel.testing.TokensForTests;

/** Dossiers in each state, brought there through the API by those who may. */
final class DossiersForTests {

    /** A commune since 2025-07-01. */
    static final String COMMUNE = "18133";

    /** A commune until then. */
    static final String FORMER_COMMUNE = "18112";

    static final String WARD = "18100";

    static final String GROUNDS = "{\"on\":\"%s\",\"reason\":\"a test\",\"document\":\"a document\"}";
    static final String TALLY =
            "{\"on\":\"%s\",\"reason\":\"a test\",\"document\":\"a document\",\"concerned\":20,\"tookPart\":18,\"agreed\":18}";
    static final String PUBLICATION =
            "{\"from\":\"%s\",\"until\":\"%s\",\"broadcasts\":5,\"reason\":\"a test\",\"document\":\"a document\"}";

    private static final List<String> LEVELS = List.of("STANDARD", "ADVANCED", "MODEL");
    private static final Map<String, String> SETS = Map.of(
            "STANDARD", "NTM_XA_2021_2025",
            "ADVANCED", "NTM_NC_XA_2021_2025",
            "MODEL", "NTM_KM_XA_2021_2025",
            "URBAN_CIVILISED", "DTVM_VI_DU");
    private static final int FIRST_YEAR = 2031;
    private static final int YEARS = 60;

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final AtomicInteger OPENED = new AtomicInteger();
    private static boolean set;

    private DossiersForTests() {}

    /** A person of this name in this role, serving the province. */
    static String person(String name, String role) {
        return TOKENS.computeIfAbsent(name + " " + role, _ -> TokensForTests.ofPerson(name, role));
    }

    static String officer() {
        return person("the officer", "province-officer");
    }

    static String verifier() {
        return person("the verifier", "province-officer");
    }

    static String front() {
        return person("the front", "province-officer");
    }

    /** What the province has to set before a council can vote; not before July 2024. */
    static synchronized void settingsAreOnFile() {
        TheProvince.isOnFile();
        if (!set) {
            TheProvince.importing("procedure-settings", """
                            procedureCode,stepNo,parameter,value,validFrom,validTo,legalBasis,source,confidence,note
                            COMMUNE_RECOG_2TIER,4,LEAST_SHARE_AGREEING,80,2025-07-01,,,a test,LOW,
                            COMMUNE_RECOG_2TIER,6,DEADLINE_WORKING_DAYS,10,2025-07-01,,,a test,LOW,
                            COMMUNE_RECOG_2TIER,7,LEAST_SHARE_TAKING_PART,75,2025-07-01,,,a test,LOW,
                            COMMUNE_RECOG_2TIER,7,LEAST_SHARE_AGREEING,90,2025-07-01,,,a test,LOW,
                            COMMUNE_RECOG_3TIER,8,LEAST_SHARE_AGREEING,80,2024-07-01,,,a test,LOW,
                            COMMUNE_RECOG_3TIER,11,LEAST_SHARE_TAKING_PART,75,2024-07-01,,,a test,LOW,
                            COMMUNE_RECOG_3TIER,11,LEAST_SHARE_AGREEING,90,2024-07-01,,,a test,LOW,
                            """).statusCode(200);
            aSetForWardsIsInForce();
            set = true;
        }
    }

    /** The first day of the national set for wards was not found, so it is in force on no day for certain. */
    private static void aSetForWardsIsInForce() {
        TheProvince.importing("criteria-sets", """
                        setCode,version,change,scope,level,nameVi,nameEn,areaScheme,decisionNumber,decisionIssuer,decisionSignedOn,validFrom,validTo,endBasis,criteriaDeclared,indicatorsDeclared,source,confidence,note
                        DTVM_VI_DU,1,ISSUED,WARD,URBAN_CIVILISED,Bộ tiêu chí ví dụ,An example of a set,NONE,1/QĐ-VD,a test,2022-02-18,2022-02-18,,,1,,a test,LOW,
                        """).statusCode(200);
        TheProvince.importing("criteria", """
                        setCode,version,criterionNo,groupName,nameVi,nameEn,addedBy,source,confidence,note
                        DTVM_VI_DU,1,1,,Quy hoạch,Planning,,a test,LOW,
                        """).statusCode(200);
        TheProvince.importing("criteria-set-publications", """
                        setCode,version,source,confidence,note
                        DTVM_VI_DU,1,a test,LOW,
                        """).statusCode(200);
    }

    static String openingBody(String unit, String level, String on) {
        int number = OPENED.getAndIncrement();
        return openingBody(
                unit, level.equals("any") ? LEVELS.get(number / YEARS % 3) : level, FIRST_YEAR + number % YEARS, on);
    }

    static String openingBody(String unit, String level, int year, String on) {
        return """
                {"unitCode":"%s","level":"%s","programmeYear":%d,"criteriaSet":"%s",
                 "on":"%s","reason":"a test","document":"a document"}""".formatted(unit, level, year, SETS.get(level), on);
    }

    /** What departments found: the unit meets every criterion of the dossier's set. */
    static String allMet(String id, String on) {
        List<Integer> criteria = given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .get("/v1/recognition-dossiers/{id}", id)
                .path("criteria");
        String findings = criteria.stream().map("""
                        {"criterion":%d,"verdict":"MET","department":"a department","evidence":"a visit"}"""::formatted).collect(Collectors.joining(","));
        String day = on.isEmpty() ? "" : "\"on\":\"%s\",".formatted(on);
        return "{%s\"reason\":\"a test\",\"document\":\"a document\",\"findings\":[%s]}".formatted(day, findings);
    }

    /** A new dossier, of which nobody else knows. */
    static String opened(String unit, String level, String on) {
        settingsAreOnFile();
        return DossiersClient.open(officer(), openingBody(unit, level, on))
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A dossier of a commune of today, on the way without a district, in the state. */
    static String in(String state) {
        String id = opened(COMMUNE, "any", "2025-08-04");
        List<String> states = List.of(
                "PLANNED",
                "SELF_ASSESSED",
                "PUBLISHED",
                "MEETING_AGREED",
                "SURVEYED",
                "SUBMITTED",
                "VERIFIED",
                "VOTED");
        int wanted = states.indexOf(
                switch (state) {
                    case "RETURNED" -> "SUBMITTED";
                    case "REFUSED", "UNDER_APPEAL" -> "VERIFIED";
                    default -> state;
                });
        List<Runnable> way = List.of(
                () -> move(id, "_self-assess", officer(), GROUNDS.formatted("2025-08-05"))
                        .statusCode(200),
                () -> move(id, "_publish", officer(), PUBLICATION.formatted("2025-08-06", "2025-08-20"))
                        .statusCode(200),
                () -> move(id, "_hold-meeting", officer(), TALLY.formatted("2025-08-22"))
                        .statusCode(200),
                () -> move(id, "_survey", front(), TALLY.formatted("2025-08-25"))
                        .statusCode(200),
                () -> move(id, "_submit", officer(), GROUNDS.formatted("2025-08-29"))
                        .statusCode(200),
                () -> move(id, "_verify", verifier(), allMet(id, "2025-09-10")).statusCode(200),
                () -> move(id, "_vote", person("the secretary", "council-secretary"), TALLY.formatted("2025-09-15"))
                        .statusCode(200));
        way.subList(0, wanted).forEach(Runnable::run);
        if (state.equals("RETURNED")) {
            move(id, "_return", verifier(), GROUNDS.formatted("2025-09-16")).statusCode(200);
        }
        if (state.equals("REFUSED") || state.equals("UNDER_APPEAL")) {
            move(id, "_refuse", person("the leader", "province-leader"), GROUNDS.formatted("2025-09-16"))
                    .statusCode(200);
        }
        if (state.equals("UNDER_APPEAL")) {
            move(id, "_appeal", officer(), GROUNDS.formatted("2025-09-17")).statusCode(200);
        }
        return id;
    }

    /** A dossier of a commune of 2024, published, on the way through the district. */
    static String publishedThreeTier() {
        String id = opened(FORMER_COMMUNE, "any", "2024-08-05");
        move(id, "_self-assess", officer(), GROUNDS.formatted("2024-08-06")).statusCode(200);
        move(id, "_publish", officer(), PUBLICATION.formatted("2024-08-07", "2024-08-21"))
                .statusCode(200);
        return id;
    }

    /** The same, with the province for its appraisal. */
    static String submittedThreeTier() {
        String id = publishedThreeTier();
        move(id, "_close-opinions", officer(), GROUNDS.formatted("2024-08-22")).statusCode(200);
        move(id, "_hold-meeting", officer(), TALLY.formatted("2024-08-23")).statusCode(200);
        move(id, "_submit", officer(), GROUNDS.formatted("2024-08-26")).statusCode(200);
        move(id, "_verify", verifier(), GROUNDS.formatted("2024-09-04")).statusCode(200);
        move(id, "_survey", front(), TALLY.formatted("2024-09-05")).statusCode(200);
        move(id, "_submit", officer(), GROUNDS.formatted("2024-09-06")).statusCode(200);
        return id;
    }

    static ValidatableResponse move(String id, String move, String token, String body) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", tag(id))
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(body)
                .post("/v1/recognition-dossiers/{id}/" + move, id)
                .then()
                .log()
                .ifValidationFails();
    }

    static String tag(String id) {
        return given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .get("/v1/recognition-dossiers/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** What the fuzzer gives an operation that records findings: the dossier, its version, and a finding for each criterion. */
    static Map<String, String> examined(String id, String on) {
        return Map.of("dossier", id, "If-Match", tag(id), "body", allMet(id, on));
    }

    /** What the fuzzer gives an operation: the dossier and its version. */
    static Map<String, String> subject(String id) {
        return Map.of("dossier", id, "If-Match", tag(id));
    }

    static String decisionBody(String number, String signedOn, String... dossiers) {
        String items = String.join(
                ",",
                Arrays.stream(dossiers)
                        .map(id -> "{\"dossier\":\"%s\",\"version\":%s}".formatted(id, tag(id).replace("\"", "")))
                        .toList());
        return """
                {"number":"%s","issuer":"Chủ tịch UBND tỉnh","signedOn":"%s","round":1,
                 "dossiers":[%s],"reason":"a test","document":"a document"}""".formatted(number, signedOn, items);
    }
}
