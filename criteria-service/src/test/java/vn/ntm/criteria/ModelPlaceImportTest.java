package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.PlacesClient.PLACES;
import static vn.ntm.criteria.PlacesClient.place;
import static vn.ntm.criteria.PlacesClient.recognising;
import static vn.ntm.criteria.PlacesClient.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.UnitType;

/** Model places come on file in bulk, are corrected so, and are guarded by the database too. */
@NullUnmarked // its fields are injected
@QuarkusTest
class ModelPlaceImportTest {

    private static final String PLACE_HEADER = "key,kind,unitCode,unitOn,village,name,source,confidence,note\n";
    private static final String DECISION_HEADER =
            "placeKey,event,turn,programmeYear,round,reason,decisionNumber,decisionIssuer,decisionSignedOn,source,confidence,note\n";

    private static final String COPY = """
            insert into model_place_event (row_id, place_key, event, turn, programme_year, reason, decision_number, decision_issuer,
                decision_signed_on, source, confidence, recorded_at, recorded_by)
            select gen_random_uuid(), key, '%s', %d, %s, %s, '1', 'x', '2023-01-01', source, confidence, recorded_at, recorded_by
            from model_place where key = '%s' and superseded_at is null""";

    @Inject
    Jdbi jdbi;

    @Inject
    Instance<TouchedFacts> touched;

    @Inject
    Lineages lineages;

    @Inject
    Calendar calendar;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void theSameFileTwiceChangesNothingAndACorrectionKeepsThePast() {
        places("mpi-a,GARDEN,18583,2021-01-10,Thôn A,Vườn 1,s,HIGH,", "").body("created", equalTo(1));
        places("mpi-a,GARDEN,18583,2021-01-10,Thôn A,Vườn 1,s,HIGH,", "").body("unchanged", equalTo(1));
        decisions("mpi-a,RECOGNISED,,2021,1,,5/QĐ-UBND,UBND huyện,2021-06-01,s,MEDIUM,", "")
                .body("created", equalTo(1));
        decisions("mpi-a,RECOGNISED,1,2021,1,,5/QĐ-UBND,UBND huyện,2021-06-01,s,MEDIUM,", "")
                .body("unchanged", equalTo(1));
        String before = get(PLACES + "?limit=1").path("knownAt");

        decisions("mpi-a,RECOGNISED,1,2021,1,,5/QĐ-UBND,UBND huyện,2021-06-02,s,HIGH,", "")
                .body("code", equalTo("import-refused"));
        decisions("mpi-a,RECOGNISED,1,2021,1,,5/QĐ-UBND,UBND huyện,2021-06-02,s,HIGH,", "?conflict=SUPERSEDE")
                .body("superseded", equalTo(1));
        places("mpi-a,GARDEN,18583,2021-01-10,Thôn B,Vườn 1,s,HIGH,", "?conflict=SUPERSEDE")
                .body("superseded", equalTo(1));

        get(PLACES + "/mpi-a")
                .then()
                .header("ETag", "\"4\"")
                .body("village", equalTo("Thôn B"), "decisions[0].decision.signedOn", equalTo("2021-06-02"));
        get(PLACES + "/mpi-a?knownAt=" + before)
                .then()
                .header("ETag", "\"2\"")
                .body("village", equalTo("Thôn A"), "decisions[0].decision.signedOn", equalTo("2021-06-01"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            value-invalid                        | Mpi A,GARDEN,18583,2021-01-10,V,N,s,HIGH,
            value-invalid                        | mpi-x,POND,18583,2021-01-10,V,N,s,HIGH,
            value-missing                        | mpi-x,GARDEN,18583,,V,N,s,HIGH,
            unit-did-not-exist                   | mpi-x,GARDEN,18070,2025-07-01,V,N,s,HIGH,
            model-place-is-in-a-commune          | mpi-x,GARDEN,42,2021-01-10,V,N,s,HIGH,
            day-not-come                         | mpi-x,GARDEN,18583,2099-01-10,V,N,s,HIGH,
            model-place-has-another-key          | mpi-x,GARDEN,18583,2021-05-10,Thôn mpi-known,Nơi mpi-known,s,HIGH,
            fact-already-on-file                 | mpi-known,GARDEN,18583,2021-01-10,Thôn khác,N,s,HIGH,
            model-place-decision-too-old         | mpi-known,GARDEN,18583,2022-01-10,Thôn mpi-known,Nơi mpi-known,s,HIGH,
            """)
    void aPlaceThatDoesNotFitIsRefused(String code, String row) {
        onFile();

        refuses(places(row, ""), code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            model-place-unknown                  | mpi-x,RECOGNISED,,2021,,,1,x,2021-06-01,s,HIGH,
            value-invalid                        | mpi-known,RECOGNISED,,,,,1,x,2021-06-01,s,HIGH,
            value-invalid                        | mpi-known,RECOGNISED,,2021,,why,1,x,2021-06-01,s,HIGH,
            value-invalid                        | mpi-known,REVOKED,,2021,,why,1,x,2022-06-01,s,HIGH,
            value-invalid                        | mpi-known,REVOKED,,,,,1,x,2022-06-01,s,HIGH,
            value-invalid                        | mpi-known,RECOGNISED,3,2022,,,1,x,2022-06-01,s,HIGH,
            value-missing                        | mpi-known,REVOKED,,,,why,,x,2022-06-01,s,HIGH,
            model-place-holds-already            | mpi-known,RECOGNISED,2,2022,,,1,x,2022-06-01,s,HIGH,
            model-place-decision-out-of-order    | mpi-known,REVOKED,,,,why,1,x,2021-06-01,s,HIGH,
            model-place-year-not-begun           | mpi-known,RECOGNISED,,2022,,,1,x,2021-06-01,s,HIGH,
            day-not-come                         | mpi-known,REVOKED,,,,why,1,x,2099-06-01,s,HIGH,
            fact-already-on-file                 | mpi-known,RECOGNISED,,2021,,,2,x,2021-06-01,s,HIGH,
            """)
    void aDecisionThatDoesNotFitIsRefused(String code, String row) {
        onFile();

        refuses(decisions(row, ""), code);
    }

    @Test
    void theDatabaseKeepsTheTurnsByItself() {
        recording(place("mpi-turns", "GARDEN", "18583", "2021-01-10")).statusCode(201);

        assertRefused(COPY.formatted("REVOKED", 1, "null", "'why'", "mpi-turns"), "model_place_event_in_turn");
        assertRefused(COPY.formatted("RECOGNISED", 1, "null", "null", "mpi-turns"), "model_place_event_recognition");
        assertRefused(COPY.formatted("REVOKED", 1, "null", "null", "mpi-turns"), "model_place_event_reason");
        recognising("mpi-turns", 2021, "2021-06-01").statusCode(200);
        assertRefused(COPY.formatted("RECOGNISED", 1, "2021", "null", "mpi-turns"), "model_place_event_once");
        assertRefused(COPY.formatted("RECOGNISED", 2, "2022", "null", "mpi-turns"), "model_place_event_in_turn");
    }

    /** On 2025-01-01 Thạch Châu came under another district: what lies there is touched, and so is what is dated later. */
    @Test
    void aBoundaryChangeTouchesWhatLiesInItsUnits() {
        recording(place("mpi-touched", "GARDEN", "18583", "2021-01-10")).statusCode(201);
        recording(place("mpi-later", "GARDEN", "18583", "2025-02-10")).statusCode(201);
        var day = LocalDate.of(2025, 1, 1);
        var thachChau = new Spell(
                new UUID(0, 1), new UnitCode("18583"), "Thạch Châu", UnitType.COMMUNE, new UnitCode("448"), null, day);
        var now = calendar.now();
        var touch = new Touch(lineages.known(now), List.of(thachChau), day, now);

        assertThat(places(touched.stream()
                        .flatMap(feature -> feature.touched(touch).stream())
                        .toList()))
                .contains("/v1/model-places/mpi-touched", "/v1/model-places/mpi-later");
        assertThat(places(touched.stream()
                        .flatMap(feature -> feature.since(Set.of(new UnitCode("18583")), day, Instant.EPOCH).stream())
                        .toList()))
                .contains("/v1/model-places/mpi-later")
                .doesNotContain("/v1/model-places/mpi-touched");
    }

    @Test
    void theFeedTellsOfThem() throws JsonProcessingException {
        recording(place("mpi-feed", "GARDEN", "18583", "2021-01-10")).statusCode(201);
        recognising("mpi-feed", 2021, "2021-06-01").statusCode(200);

        var types = new ArrayList<String>();
        var feed = new FeedReader("/v1/changes?limit=500");
        Consumer<JsonNode> ofIt = event -> {
            JsonNode data = event.path("data");
            if ("mpi-feed".equals(data.path("key").asText(data.path("placeKey").asText()))) {
                types.add(event.get("type").asText());
            }
        };
        while (feed.read(ofIt)) {
            // until nothing is left
        }
        assertThat(types)
                .containsExactly("vn.ntm.criteria.model-place.recorded", "vn.ntm.criteria.model-place-event.recorded");
    }

    private static List<String> places(List<TouchedFact> facts) {
        return facts.stream()
                .filter(fact -> fact.subject() == Subject.MODEL_PLACE)
                .map(TouchedFact::href)
                .toList();
    }

    private static void onFile() {
        recording(place("mpi-known", "GARDEN", "18583", "2021-01-10"));
        recognising("mpi-known", "\"1\"", 2021, "2021-06-01");
    }

    private static ValidatableResponse places(String row, String query) {
        return TheProvince.importing("model-places" + query, PLACE_HEADER + row + "\n");
    }

    private static ValidatableResponse decisions(String row, String query) {
        return TheProvince.importing("model-place-decisions" + query, DECISION_HEADER + row + "\n");
    }

    private static void refuses(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("report.refusals.code", contains(code));
    }

    private void assertRefused(String sql, String constraint) {
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(
                        () -> jdbi.useTransaction(handle -> handle.execute("set constraints all immediate; " + sql)))
                .withStackTraceContaining(constraint);
    }
}
