package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static vn.ntm.criteria.Refused.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters that are not there, or not of their form, are named. */
@QuarkusTest
class ParameterProblemsTest {

    @Test
    void unknownParametersAreNamedAllAtOnce() {
        problem(get("/v1/units?colour=red&taste=sweet").then(), 400, "unknown-parameter")
                .body("errors.parameter", hasItems("colour", "taste"), "detail", containsString("validOn"));
    }

    @Test
    void wrongParametersAreNamedAllAtOnce() {
        problem(get("/v1/units?validOn=yesterday&type=CASTLE&limit=many").then(), 400, "invalid-parameter")
                .body("errors.parameter", hasItems("validOn", "type", "limit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/units?limit=0",
                "/v1/units?limit=501",
                "/v1/units?limit=1&limit=2",
                "/v1/units/4x",
                "/v1/units?ancestor=4444",
                "/v1/units?name=%00",
                "/v1/units?name=",
                "/v1/units?name=H%C3%A0%E2%80%8B",
                "/v1/units?name=%E2%80%AEhnit",
                "/v1/units?name=%C3%28",
                "/v1/units?limit=%2B1",
                "/v1/units?limit=%EF%BC%91%EF%BC%92",
                "/v1/units?knownAt=-1000000000-01-01T00:00:00Z",
                "/v1/recognitions/1-1-1-1-1",
                "/v1/units?validOn=2023-02-30",
                "/v1/units?knownAt=2023-01-01",
                "/v1/units?count=roughly",
                "/v1/figures",
                "/v1/figures?year=1999",
                "/v1/figures?year=two",
                "/v1/recognitions?programmeYear=1",
                "/v1/recognitions/17"
            })
    void aParameterOfTheWrongForm(String address) {
        problem(given().urlEncodingEnabled(false).get(address).then(), 400, "invalid-parameter");
    }
}
