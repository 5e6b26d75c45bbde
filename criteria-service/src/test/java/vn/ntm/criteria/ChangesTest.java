package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The change feed over HTTP. */
@QuarkusTest
class ChangesTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void aChangeIsACloudEventWithTheFactAndWithoutItsActor() {
        var event = get("/v1/changes?limit=1")
                .then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .header("Cache-Control", "no-cache")
                .header("ETag", startsWith("W/"))
                .body("", hasSize(1))
                .body("[0].specversion", equalTo("1.0"))
                .body("[0].source", equalTo("/criteria"))
                .body("[0].type", equalTo("vn.ntm.criteria.unit-spell.recorded"))
                .body("[0].data.code", equalTo("42"))
                .body("[0].data.type", equalTo("PROVINCE"))
                .extract();

        assertThat(event.<String>path("[0].id")).isEqualTo(event.path("[0].subject") + ".recorded");
        assertThat(event.asString()).doesNotContain("recordedBy", "actor", "system");
    }

    @Test
    void theFeedIsAlsoPlainJson() {
        given().accept("application/json").get("/v1/changes?limit=1").then().contentType("application/json");
    }

    @Test
    void fromTheBeginningOrFromASnapshotOneGetsTheSame() throws JsonProcessingException {
        List<String> current = new ArrayList<>();
        all("/v1/changes?limit=500", event -> {
            String row = event.get("subject").asText();
            if (event.get("type").asText().endsWith(".recorded")) {
                current.add(row);
            } else {
                assertThat(current.remove(row)).isTrue();
            }
        });
        List<String> snapshot = new ArrayList<>();
        all(
                "/v1/changes/snapshot?limit=300",
                event -> snapshot.add(event.get("subject").asText()));

        assertThat(current).hasSizeGreaterThan(420).doesNotHaveDuplicates();
        assertThat(snapshot).containsExactlyElementsOf(current);
    }

    @Test
    void oneWhoWaitsHearsOfAChangeAtOnce() {
        String after = theEnd();
        var waiting = CompletableFuture.supplyAsync(
                () -> get("/v1/changes?waitSeconds=20&after=" + after).jsonPath());

        TheProvince.importing(
                        "programme-years", "programmeYear,status,source,confidence,note\n2011,CLOSED,waiting,LOW,\n")
                .statusCode(200);

        assertThat(waiting.join().<String>getList("data.source")).containsExactly("waiting");
    }

    @Test
    void anEmptyAnswerSaysWhereToGoOn() {
        get("/v1/changes?after=" + theEnd())
                .then()
                .statusCode(200)
                .body("", hasSize(0))
                .header("Link", containsString("rel=\"next\""))
                .header("Change-Cursor", containsString(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MTIz", "*", "eDox"})
    void aGarbledCursorIsRefused(String cursor) {
        for (String list : List.of("/v1/changes", "/v1/changes/snapshot")) {
            get(list + "?after=" + cursor).then().statusCode(400).body("code", equalTo("invalid-cursor"));
        }
    }

    @Test
    void aCursorOfTheSnapshotDoesNotOpenTheFeedNorTheOtherWayRound() {
        String ofSnapshot = get("/v1/changes/snapshot?limit=1").header("Change-Cursor");

        get("/v1/changes?after=" + ofSnapshot).then().statusCode(400).body("code", equalTo("invalid-cursor"));
        get("/v1/changes/snapshot?after=" + theEnd()).then().statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    /** Of a database that was replaced, and of a time that this one has not reached. */
    @ParameterizedTest
    @ValueSource(strings = {"000000000000:0:1:1", "own:0:999999999999:1"})
    void aCursorOfAnotherDatabaseIsGoneAndTheSnapshotIsNamed(String position) {
        String own = new String(Base64.getUrlDecoder().decode(theEnd()), UTF_8).substring(0, 12);
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(position.replace("own", own).getBytes(UTF_8));

        get("/v1/changes?after=" + cursor)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .header("Link", equalTo("</v1/changes/snapshot>; rel=\"alternate\""))
                .body("code", equalTo("change-cursor-too-old"));
    }

    @ParameterizedTest
    @CsvSource({"limit=0,limit", "limit=501,limit", "waitSeconds=31,waitSeconds", "waitSeconds=-1,waitSeconds"})
    void whatIsTooMuchIsRefused(String query, String parameter) {
        get("/v1/changes?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].parameter", equalTo(parameter));
    }

    private static String theEnd() {
        String cursor = get("/v1/changes?limit=500").header("Change-Cursor");
        while (true) {
            var page = get("/v1/changes?limit=500&after=" + cursor);
            cursor = page.header("Change-Cursor");
            if (page.jsonPath().getList("").isEmpty()) {
                return cursor;
            }
        }
    }

    private static void all(String start, Consumer<JsonNode> taken) throws JsonProcessingException {
        var reader = new FeedReader(start);
        while (reader.read(taken)) {
            assertThat(start).isNotEmpty();
        }
    }
}
