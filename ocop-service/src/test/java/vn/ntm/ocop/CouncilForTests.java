package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;

/** A council of a test with its working rules, and dossiers that it scores. */
final class CouncilForTests {

    static final String CHAIR = "hd.chu.tich";
    static final String SECOND = "hd.thanh.vien.2";
    static final String THIRD = "hd.thanh.vien.3";
    static final String ALL_HERE = "[\"hd.chu.tich\",\"hd.thanh.vien.2\",\"hd.thanh.vien.3\"]";
    static final String SECRETARY = TokensForTests.ofPerson("hd.thu.ky", "council-secretary");

    /** The day on which the dossiers came to the council. */
    private static final String REPORTED = "2026-01-15";

    private static final LocalDate TODAY = new Calendar(InstantSource.system()).today();

    private CouncilForTests() {}

    /** A council whose third member belongs to a producer. */
    static String established(String producer) {
        return established(producer, CHAIR);
    }

    static String established(String producer, String chair) {
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType(ContentType.JSON)
                .body("""
                        {"level":"PROVINCE","from":"2026-01-01","members":[
                          {"person":"%s","name":"Chủ tịch","body":"UBND tỉnh","seat":"CHAIR"},
                          {"person":"%s","name":"Thành viên hai","body":"Sở Công Thương","seat":"MEMBER"},
                          {"person":"%s","name":"Thành viên ba","body":"Sở Y tế","seat":"MEMBER","producerKeys":["%s"]},
                          {"person":"hd.cu","name":"Thành viên cũ","body":"Sở Y tế","seat":"MEMBER","from":"2026-01-01",
                           "to":"2026-02-01"}],
                         "basis":{"number":"15/QĐ-UBND","issuer":"UBND tỉnh","signedOn":"2025-12-30"}}
                        """.formatted(chair, SECOND, THIRD, producer))
                .post("/v1/councils")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void rulesAreSet() {
        TheProvince.send("council-rules", """
                        PROVINCE,QUORUM_PERCENT,60,2026-01-01,,quy chế thử,HIGH,
                        PROVINCE,MOST_SPREAD,10,2026-01-01,,quy chế thử,HIGH,
                        """, Map.of()).statusCode(200);
    }

    /** A dossier in a state, to be scored by the short sheet of the tests. */
    static String dossier(DataSource pool, String product, String state) throws SQLException {
        return dossier(pool, product, state, RulesForTests.SCORED);
    }

    /** A dossier in a state, under a rule set. */
    static String dossier(DataSource pool, String product, String state, String ruleSet) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (var connection = pool.getConnection()) {
            RulesForTests.run(connection, """
                    insert into evaluation_dossier (row_id, dossier_id, version, move, state, step_on, kind, product_key,
                        rule_set, procedure_known_at, set_no, unit_code, unit_on, round_id, source, confidence, recorded_at,
                        recorded_by)
                    values (uuidv7(), '%s', 1, 'REPORT', '%s', '%s', 'FIRST', '%s', '%s', now(), %d, '18133', '%s', uuidv7(),
                        's', 'HIGH', now(), '%s')""".formatted(
                            id,
                            state,
                            REPORTED,
                            product,
                            ruleSet,
                            RulesForTests.SCORED_SET,
                            TODAY,
                            RulesForTests.act(connection, "to.tu.van")));
        }
        return id;
    }

    static ValidatableResponse begun(String dossier, String council, String present) {
        return begunWith(dossier, council, present.isEmpty() ? "" : ",\"present\":" + present);
    }

    static ValidatableResponse begunOn(String day, String dossier, String council) {
        return begunWith(dossier, council, ",\"on\":\"" + day + "\"");
    }

    /** @param more of the body, after a comma */
    static ValidatableResponse begunWith(String dossier, String council, String more) {
        return written(
                SECRETARY,
                "/v1/evaluation-dossiers/" + dossier + "/_begin-scoring",
                "{\"council\":\"%s\"%s,\"reason\":\"Phiên họp\",\"document\":\"Giấy mời 1\"}".formatted(council, more));
    }

    static ValidatableResponse filed(String dossier, String person, int first, int second, int third) {
        return filed(
                dossier, person, RulesForTests.SCORED, RulesForTests.SCORED_SET, """
                [{"item":"1","option":%d},{"item":"2","option":%d},{"item":"3","option":%d}]""".formatted(first, second, third));
    }

    static ValidatableResponse filed(String dossier, String person, String rules, int set, String ticks) {
        return written(
                TokensForTests.ofPerson(person, "council-member"),
                "/v1/evaluation-dossiers/" + dossier + "/score-sheets",
                "{\"ruleSet\":\"%s\",\"setNo\":%d,\"ticks\":%s}".formatted(rules, set, ticks));
    }

    static ValidatableResponse opened(String dossier) {
        return written(
                SECRETARY,
                "/v1/evaluation-dossiers/" + dossier + "/_open-score-sheets",
                "{\"reason\":\"Đã đủ phiếu\",\"document\":\"Biên bản 1\"}");
    }

    static ValidatableResponse written(String token, String address, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .header("If-Match", "\"1\"")
                .body(body)
                .post(address)
                .then();
    }

    /** A dossier whose scoring has begun, with all three of a council. */
    static String scored(DataSource pool, String producer) throws SQLException {
        String dossier = dossier(pool, fresh(null), "COUNCIL_SCORING");
        begun(dossier, established(producer), ALL_HERE).statusCode(200).body("scorings[0].kind", equalTo("MEETING"));
        begun(dossier, established(producer), ALL_HERE).statusCode(409).body("code", equalTo("scoring-begun-already"));
        return dossier;
    }

    /** A product of its own for each dossier: of one product one is under way at a time. */
    static String fresh(@Nullable String producer) {
        String key = "t-council-" + System.nanoTime();
        TheProvince.send(
                        "products",
                        "%s,Trà thử,%s,,18133,,,,2026-01-01,,s,LOW,\n".formatted(key, producer == null ? "" : producer),
                        Map.of())
                .statusCode(200);
        return key;
    }

    static ValidatableResponse asked(String token, String dossier, String what) {
        return given().auth()
                .oauth2(token)
                .get("/v1/evaluation-dossiers/" + dossier + "/" + what)
                .then();
    }
}
