package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.testing.TokensForTests;

/** A programme year is closed by two persons, on the version that they saw. */
@QuarkusTest
class ProgrammeYearsTest {

    private static final Map<String, String> GROUNDS =
            Map.of("reason", "đã đối chiếu", "document", "Báo cáo 45/BC-VPĐP");

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void aYearIsProposedByOneAndClosedByAnother() {
        year(2071).statusCode(200).header("ETag", "\"0\"").body("state", equalTo("OPEN"), "since", nullValue());

        move(2071, "_propose-closing", "province-officer", "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("CLOSING_PROPOSED"), "document", equalTo("Báo cáo 45/BC-VPĐP"));
        move(2071, "_close", "province-leader", "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("CLOSED"));

        year(2071).header("ETag", "\"2\"").body("state", equalTo("CLOSED"));
    }

    @Test
    void theAnswerIsTheSameToTheByteAndItsTagStrong() {
        String tag = year(2023).extract().header("ETag");

        assertThat(tag).matches("\"\\d+\"");
        assertThat(year(2023).extract().asByteArray())
                .isEqualTo(year(2023).extract().asByteArray());
        given().header("If-None-Match", tag)
                .get("/v1/programme-years/2023")
                .then()
                .statusCode(304);
    }

    @Test
    void aPastAnswerCanBeAskedAgain() {
        String before = move(2072, "_propose-closing", "province-officer", "\"0\"")
                .extract()
                .path("since");
        move(2072, "_return", "province-leader", "\"1\"").statusCode(200).body("state", equalTo("OPEN"));

        given().queryParam("knownAt", before)
                .get("/v1/programme-years/2072")
                .then()
                .header("ETag", "\"1\"")
                .body("state", equalTo("CLOSING_PROPOSED"), "knownAt", equalTo(before));
        year(2072).header("ETag", "\"2\"").body("state", equalTo("OPEN"));
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
    void ofWritersThatRaceExactlyOneWins() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 16)
                            .<Callable<Response>>mapToObj(
                                    _ -> () -> move(2077, "_propose-closing", "province-officer", "\"0\"")
                                            .extract()
                                            .response())
                            .toList())
                    .stream()
                    .map(done -> done.resultNow().statusCode())
                    .toList();

            assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        }
    }

    @Test
    void whatWasPublishedRestsWhileAClosingIsProposed() {
        String figure = """
                programmeYear,unitCode,measure,status,value,namedUnits,publishedOn,source,confidence,note
                2026,42,communes.recognised.model,PARTIAL,3,,2026-10-01,resting,LOW,
                """;
        String tag = year(2026).extract().header("ETag");
        move(2026, "_propose-closing", "province-officer", tag).statusCode(200);

        TheProvince.importing("published-figures", figure)
                .statusCode(409)
                .body("report.refusals.code", contains("programme-year-being-closed"));
        TheProvince.importing("programme-years", "programmeYear,status,source,confidence,note\n2026,CLOSED,s,HIGH,\n")
                .statusCode(409)
                .body("report.refusals.code", contains("programme-year-being-closed"));

        move(2026, "_return", "province-officer", year(2026).extract().header("ETag"))
                .statusCode(200);
        TheProvince.importing("published-figures?dryRun=true", figure).statusCode(200);
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
    void aRetryUnderItsKeyIsAnsweredAsBefore() {
        var first = move(2079, "_propose-closing", "province-officer", "\"0\"", "retried");
        var again = move(2079, "_propose-closing", "province-officer", "\"0\"", "retried");

        again.statusCode(200).header("Idempotency-Replayed", "true").header("ETag", "\"1\"");
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
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

    private static ValidatableResponse year(int year) {
        return given().get("/v1/programme-years/" + year).then();
    }

    private static ValidatableResponse move(int year, String move, String role, @Nullable String seen) {
        return send(role, seen)
                .body(GROUNDS)
                .post("/v1/programme-years/" + year + "/" + move)
                .then();
    }

    private static ValidatableResponse move(int year, String move, String role, String seen, String key) {
        return send(role, seen)
                .header("Idempotency-Key", key)
                .body(GROUNDS)
                .post("/v1/programme-years/" + year + "/" + move)
                .then();
    }

    private static RequestSpecification send(String role, @Nullable String seen) {
        var request = given().auth()
                .oauth2(TokensForTests.of(role))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
        return seen == null ? request : request.header("If-Match", seen);
    }
}
