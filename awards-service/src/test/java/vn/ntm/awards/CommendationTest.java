package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** The register of commendations as everybody reads it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CommendationTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @ParameterizedTest
    @CsvSource({
        "programmeYear=2023,                                  c-2023-03 c-2023-01 c-2023-02",
        "programmeYear=2023&unit=42,                          c-2023-03 c-2023-01 c-2023-02",
        "programmeYear=2023&unit=447,                         c-2023-03",
        "programmeYear=2023&unit=448,                         ''",
        "programmeYear=2023&recipientKind=INDIVIDUAL,         c-2023-02",
        "programmeYear=2023&form=bang KHEN,                   c-2023-01 c-2023-02",
        "programmeYear=2023&form=Thưởng,                      c-2023-03",
        "decision=2339/QĐ-UBND,                               c-2023-03",
        "programmeYear=2023&withAmount=true,                  c-2023-03",
        "programmeYear=2023&withAmount=false,                 c-2023-01 c-2023-02",
        "programmeYear=2024,                                  c-2024-01",
        "programmeYear=2023&validOn=2024-02-20,               c-2023-03",
        "programmeYear=2023&validOn=2024-02-21,               c-2023-03 c-2023-01 c-2023-02",
        "programmeYear=2023&validOn=2023-01-01,               c-2023-03",
        "programmeYear=2023&validOn=2022-12-31,               ''",
        "programmeYear=2023&knownAt=2020-01-01T00:00:00Z,     ''",
    })
    void aListHasWhatIsAskedFor(String query, String keys) {
        assertThat(keys(get("/v1/commendations?" + query)))
                .isEqualTo(keys.isEmpty() ? List.of() : List.of(keys.split(" ")));
    }

    @Test
    void aNumberWithoutNamesSaysSo() {
        get("/v1/commendations/c-2023-01")
                .then()
                .statusCode(200)
                .body("recipientKind", equalTo("COLLECTIVE"))
                .body("named", equalTo(false))
                .body("$", not(hasKey("recipientName")))
                .body("recipientCount", equalTo(26))
                .body("decision.number", nullValue())
                .body("decision.issuer", equalTo("Chủ tịch UBND tỉnh Hà Tĩnh"))
                .body("evidence", equalTo("REPORT"))
                .body("unitOn", equalTo("2024-02-21"))
                .body("unitOnBasis", equalTo("OCCASION"));
    }

    @Test
    void aTerritoryIsNamedWithItsRewardAndTheUnitOfThatDay() {
        get("/v1/commendations/c-2023-03")
                .then()
                .body("named", equalTo(true))
                .body("recipientName", equalTo("Huyện Kỳ Anh"))
                .body("unitName", equalTo("Kỳ Anh"))
                .body("unitType", equalTo("DISTRICT"))
                .body("unitOnBasis", equalTo("END_OF_PROGRAMME_YEAR"))
                .body("decision.number", equalTo("2339/QĐ-UBND"))
                .body("amount.amount", equalTo("10000000000"))
                .body("amount.currency", equalTo("VND"))
                .body("evidence", equalTo("DECISION"));
    }

    @Test
    void pagesTogetherAreTheWholeList() {
        var found = new ArrayList<String>();
        String next = null;
        do {
            Response page = page(next);
            found.addAll(keys(page));
            next = page.jsonPath().getString("page.next");
            assertThat(page.header("Link") == null).isEqualTo(next == null);
        } while (next != null);

        assertThat(found).containsExactly("c-2023-03", "c-2023-01", "c-2023-02");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        given().queryParam("cursor", page(null).jsonPath().getString("page.next"))
                .get("/v1/commendations?programmeYear=2024")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/commendations?programmeYear=2023", "/v1/commendations/c-2023-03", "/v1/figures?year=2023"})
    void whoHasTheAnswerAlreadyIsTold(String address) {
        String tag = get(address).header("ETag");

        assertThat(tag).startsWith("W/\"");
        given().header("If-None-Match", tag).get(address).then().statusCode(304).body(emptyString());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/commendations?year=2023,             400, unknown-parameter",
        "/v1/commendations?recipientKind=CLUB,    400, invalid-parameter",
        "/v1/commendations?programmeYear=1999,    400, invalid-parameter",
        "/v1/commendations?withAmount=yes,        400, invalid-parameter",
        "/v1/commendations?limit=501,             400, invalid-parameter",
        "/v1/commendations/c-1999-01,             404, not-found",
        "/v1/commendations/c-2023-03?validOn=2022-12-31, 404, not-found",
    })
    void aWrongQuestionIsAnsweredWithAProblem(String address, int status, String code) {
        get(address)
                .then()
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo(code));
    }

    private static Response page(@Nullable String cursor) {
        var question = given().queryParam("programmeYear", 2023).queryParam("limit", 1);
        return (cursor == null ? question : question.queryParam("cursor", cursor)).get("/v1/commendations");
    }

    private static List<String> keys(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath().getList("items.key");
    }
}
