package vn.ntm.criteria;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.testing.TokensForTests;

/** A boundary change as an officer sends it. */
record ChangesForTests(String body) {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final AtomicInteger RENAMINGS = new AtomicInteger();

    /** The communes that are renamed; those before them are merged. */
    private static final int FIRST_RENAMED = 10;

    private static final int RENAMED = 50;
    private static final AtomicBoolean ON_FILE = new AtomicBoolean();

    static final String GROUNDS = "{\"reason\":\"a test\",\"document\":\"Tờ trình 1/TTr-SNV\"}";

    /** A province in which tests may change what they like: nothing of it exists before 2050. */
    static void provinceIsOnFile() {
        TheProvince.isOnFile();
        if (ON_FILE.getAndSet(true)) {
            return;
        }
        var units = new StringBuilder("""
                code,name,type,parentCode,validFrom,validTo,establishedBy,abolishedBy,source,confidence,note
                81,Tỉnh thử,PROVINCE,,2050-01-01,,,,a test,LOW,
                """);
        for (int i = 1; i < FIRST_RENAMED + RENAMED; i++) {
            units.append("81%03d,Xã %d,COMMUNE,81,2050-01-01,,,,a test,LOW,%n".formatted(i, i));
        }
        TheProvince.importing("units", units.toString()).statusCode(200);
        TheProvince.importing("recognitions", recognition("ADVANCED", "81002", "2060-05-05"))
                .statusCode(200);
    }

    /** A decision that recognises a unit, as a row of a file. */
    static String recognition(String level, String code, String day) {
        return """
                event,level,unitCode,unitName,programmeYear,round,decisionNumber,decisionIssuer,decisionSignedOn,attestedOn,field,counted,source,confidence,note
                RECOGNISED,%s,%s,,,,%s,Chủ tịch UBND tỉnh,%s,,,NO,a test,LOW,
                """.formatted(level, code, "9/QĐ-" + code, day);
    }

    /** Units that become one of this code and name. */
    static ChangesForTests merger(String day, String code, String name, String... predecessors) {
        return of(day, day, unit(code, name, "COMMUNE", code.substring(0, 2)), ways(code, predecessors));
    }

    /** Most of a unit goes to one other, the rest to a third. */
    static ChangesForTests split(String day, String code, String most, String rest) {
        return of(day, "", share(code, most, "0.7") + "," + share(code, rest, "0.3"));
    }

    private static ChangesForTests of(String day, String successors, String passages) {
        return of(day, "2089-06-01", successors, passages);
    }

    private static ChangesForTests of(String day, String signedOn, String successors, String passages) {
        return new ChangesForTests("""
                {"legalDocument":{"number":"%d/NQ-UBTVQH","issuer":"Ủy ban Thường vụ Quốc hội","signedOn":"%s",
                   "source":"a test","confidence":"HIGH"},
                 "effectiveOn":"%s","successors":[%s],"passages":[%s],"reason":"a test"}
                """.formatted(NUMBERS.incrementAndGet(), signedOn, day, successors, passages));
    }

    /** Another name for a unit, another unit each time: the drafts do not stand in each other's way. */
    static ChangesForTests renaming() {
        int number = RENAMINGS.getAndIncrement();
        String code = "81%03d".formatted(FIRST_RENAMED + number % RENAMED);
        return of(
                (2101 + number / RENAMED) + "-01-01",
                unit(code, "Xã mới " + number, "COMMUNE", "81"),
                ways(code, code));
    }

    /** Another name for a commune of the province. */
    static ChangesForTests renamed(String code) {
        return of("2131-01-01", unit(code, "Xã khác", "COMMUNE", "42"), ways(code, code));
    }

    /** The parameters of a move of a draft that nobody else knows. */
    static Map<String, String> drafted() {
        return Map.of("id", renaming().draft(), "If-Match", "\"1\"");
    }

    /** The parameters of a move of a change that was just enacted. */
    static Map<String, String> enacted() {
        var change = renaming();
        String id = change.draft();
        change.move(id, "_enact", "province-leader", "\"1\"").statusCode(200);
        return Map.of("id", id, "If-Match", "\"2\"");
    }

    /** The parameters of a move of a change that was just annulled. */
    static Map<String, String> annulled() {
        var change = renaming();
        String id = change.draft();
        change.move(id, "_enact", "province-leader", "\"1\"").statusCode(200);
        change.move(id, "_annul", "province-leader", "\"2\"").statusCode(200);
        return Map.of("id", id, "If-Match", "\"3\"");
    }

    /** A draft with other terms for it. */
    static Map<String, String> redrafted() {
        return Map.of(
                "id",
                renaming().draft(),
                "If-Match",
                "\"1\"",
                "body",
                renaming().body());
    }

    /** Changes that are refused, by the code of the refusal. */
    static Map<String, ChangesForTests> bad() {
        var bad = new LinkedHashMap<String, ChangesForTests>();
        String day = "2093-01-01";
        String one = unit("81001", "Xã Một", "COMMUNE", "81");
        bad.put("effective-before-signed", of("2089-01-01", one, ways("81001", "81001", "81002")));
        bad.put("listed-twice", of(day, one, ways("81001", "81002", "81002")));
        bad.put("successor-without-predecessor", of(day, one, ways("81003", "81002")));
        bad.put(
                "shares-exceed-whole",
                of(day, "", share("81002", "81001", "0.7") + "," + share("81002", "81003", "0.4")));
        bad.put(
                "shares-fall-short",
                of(day, "", share("81002", "81001", "0.5") + "," + share("81002", "81003", "0.4")));
        bad.put("predecessor-not-there", of(day, "", ways("81001", "81999")));
        bad.put("later-change-on-file", of("2025-01-01", "2024-11-14", "", ways("18196", "18199")));
        bad.put("successor-not-there", of(day, "", ways("81999", "81002")));
        bad.put("unit-overlaps", of(day, unit("81003", "Xã Một", "COMMUNE", "81"), ways("81003", "81002")));
        bad.put("unit-tier-wrong", of(day, unit("81001", "Xã Một", "DISTRICT", "81"), ways("81001", "81001")));
        bad.put("unit-parent-missing", of(day, unit("81001", "Xã Một", "COMMUNE", "811"), ways("81001", "81001")));
        bad.put("nothing-changes", of(day, unit("81001", "Xã 1", "COMMUNE", "81"), ways("81001", "81001")));
        bad.put(
                "child-left-behind",
                of(
                        day,
                        unit("43", "Bắc", "PROVINCE", "81") + "," + unit("44", "Nam", "PROVINCE", "81"),
                        ways("43", "81") + "," + ways("44", "81")));
        return bad;
    }

    static ValidatableResponse posting(String body) {
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/boundary-changes")
                .then();
    }

    ValidatableResponse tryToDraft() {
        return posting(body);
    }

    /** @return the id of the draft */
    String draft() {
        return tryToDraft()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
    }

    JsonPath preview(String id) {
        return preview(id, 200).extract().jsonPath();
    }

    ValidatableResponse preview(String id, int status) {
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .post("/v1/boundary-changes/" + id + "/_preview")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(status);
    }

    ValidatableResponse move(String id, String move, String role, @Nullable String version) {
        return moved(TokensForTests.of(role), "/v1/boundary-changes/" + id + "/" + move, GROUNDS, version);
    }

    ValidatableResponse moveAsDrafter(String id, String move, String version) {
        return moveAs("province-officer", id, move, version);
    }

    ValidatableResponse moveAs(String person, String id, String move, String version) {
        String token = TokensForTests.ofPerson(person, "province-officer", "province-leader");
        return moved(token, "/v1/boundary-changes/" + id + "/" + move, GROUNDS, version);
    }

    ValidatableResponse replace(String id, String person, String version) {
        String token = TokensForTests.ofPerson(person, "province-officer");
        return moved(token, "/v1/boundary-change-drafts/" + id + "/_replace", body, version);
    }

    ValidatableResponse discard(String id, String version) {
        return moved(
                TokensForTests.of("province-officer"),
                "/v1/boundary-change-drafts/" + id + "/_discard",
                GROUNDS,
                version);
    }

    private static ValidatableResponse moved(String token, String address, String body, @Nullable String version) {
        var request = given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body);
        return (version == null ? request : request.header("If-Match", version))
                .post(address)
                .then()
                .log()
                .ifValidationFails();
    }

    private static String unit(String code, String name, String type, String parent) {
        return "{\"code\":\"%s\",\"name\":\"%s\",\"type\":\"%s\",\"parentCode\":\"%s\"}"
                .formatted(code, name, type, parent);
    }

    private static String ways(String into, String... from) {
        var ways = new StringBuilder();
        for (String one : from) {
            ways.append(ways.isEmpty() ? "" : ",")
                    .append("{\"predecessorCode\":\"%s\",\"successorCode\":\"%s\"}".formatted(one, into));
        }
        return ways.toString();
    }

    private static String share(String from, String into, String area) {
        return "{\"predecessorCode\":\"%s\",\"successorCode\":\"%s\",\"areaShare\":%s}".formatted(from, into, area);
    }
}
