package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.criteria.YearClient.move;
import static vn.ntm.criteria.YearClient.year;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A programme year is closed by two persons, on the version that they saw. */
@QuarkusTest
class ProgrammeYearsTest {

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
    void aReadDependsOnNothingThatAWriteWouldHaveToHaveSeen() {
        String tag = year(2023).extract().header("ETag");

        given().header("If-Match", "\"99\"")
                .get("/v1/programme-years/2023")
                .then()
                .statusCode(200)
                .header("ETag", tag)
                .body("year", equalTo(2023));
        given().header("If-Match", "\"99\"")
                .header("If-None-Match", tag)
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
    void aRetryUnderItsKeyIsAnsweredAsBefore() {
        var first = move(2079, "_propose-closing", "province-officer", "\"0\"", "retried");
        var again = move(2079, "_propose-closing", "province-officer", "\"0\"", "retried");

        again.statusCode(200).header("Idempotency-Replayed", "true").header("ETag", "\"1\"");
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
    }
}
