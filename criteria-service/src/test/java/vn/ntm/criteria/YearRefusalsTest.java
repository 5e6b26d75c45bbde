package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.ntm.criteria.YearClient.GROUNDS;
import static vn.ntm.criteria.YearClient.move;
import static vn.ntm.criteria.YearClient.send;
import static vn.ntm.criteria.YearClient.year;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.TokensForTests;

/** A programme year is moved by those who may, from the state in which it is, with grounds; else it is refused. */
@QuarkusTest
class YearRefusalsTest {

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void theStateSaysWhatIsPossible() {
        move(2075, "_close", "province-leader", "\"0\"")
                .statusCode(409)
                .body(
                        "code", equalTo("year-state-refuses"),
                        "currentState", equalTo("OPEN"),
                        "allowedOperations", contains("proposeYearClosing"));
    }

    @Test
    void nobodyWritesWhatHeHasNotSeen() {
        move(2076, "_propose-closing", "province-officer", null)
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        move(2076, "_propose-closing", "province-officer", "\"3\"")
                .statusCode(412)
                .body("code", equalTo("precondition-failed"), "detail", containsString("\"0\""));
        move(2076, "_propose-closing", "province-officer", "W/\"0\"").statusCode(412);
        move(2076, "_propose-closing", "province-officer", "*")
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "errors.parameter", contains("If-Match"));
        year(2076).header("ETag", "\"0\"");
    }

    @Test
    void anOfficerDoesNotCloseAYearByLoadingIt() {
        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType("text/csv; charset=utf-8")
                .body("programmeYear,status,source,confidence,note\n2078,CLOSED,s,HIGH,\n")
                .post("/v1/imports/programme-years")
                .then()
                .statusCode(409)
                .body("report.refusals.code", contains("programme-year-closed-by-two"));
    }

    @Test
    void aMoveHasAReasonAndADocument() {
        send("province-officer", "\"0\"")
                .body(Map.of("reason", " ", "document", "x".repeat(501)))
                .post("/v1/programme-years/2080/_propose-closing")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-property"), "errors.pointer", hasItems("/reason", "/document"));
    }

    @Test
    void aMoveWithoutABodyIsRefused() {
        for (String nothing : List.of("null", "")) {
            send("province-officer", "\"0\"")
                    .body(nothing)
                    .post("/v1/programme-years/2080/_propose-closing")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("malformed-json"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "\"a\\u0000b\"", "\"a\\u200bb\"", "\"a\\u202eb\"", "[\"a\"]"})
    void aReasonIsTextThatCanBeSeen(String reason) {
        send("province-officer", "\"0\"")
                .body("{\"reason\":" + reason + ",\"document\":\"d\"}")
                .post("/v1/programme-years/2080/_propose-closing")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-property"), "errors.pointer", contains("/reason"));
    }

    @ParameterizedTest
    @CsvSource({"2008,400", "2101,400", "abc,400"})
    void aYearInWhichTheProgrammeDoesNotRunIsRefused(String year, int status) {
        given().get("/v1/programme-years/" + year).then().statusCode(status);
    }

    @Test
    void theDatabaseRefusesAClosingByOne() {
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> jdbi.useTransaction(handle -> {
                    handle.execute("""
                            insert into act (id, operation, kind, actor, roles, trace_id, recorded_at)
                            values ('019ab1c2-0000-7000-8000-00000000aaaa', 'closeYear', 'WRITE', 'one', '{}', 't', now())""");
                    handle.execute("""
                            insert into programme_year (row_id, programme_year, status, version, source, confidence, recorded_at, recorded_by)
                            values ('019ab1c2-0000-7000-8000-00000000aaab', 2074, 'CLOSED', 1, 's', 'HIGH', now(),
                                    '019ab1c2-0000-7000-8000-00000000aaaa')""");
                }))
                .withMessageContaining("another person");
    }

    @Test
    void whoProposedCannotClose() {
        move(2073, "_propose-closing", "province-officer", "\"0\"").statusCode(200);

        given().auth()
                .oauth2(TokensForTests.ofPerson("province-officer", "province-officer", "province-leader"))
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(GROUNDS)
                .post("/v1/programme-years/2073/_close")
                .then()
                .statusCode(409)
                .body("code", equalTo("proposer-cannot-approve"));
        year(2073).body("state", equalTo("CLOSING_PROPOSED"));
    }
}
