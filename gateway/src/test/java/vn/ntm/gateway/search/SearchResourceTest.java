package vn.ntm.gateway.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.StubService;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.testing.LogForTests;

@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@QuarkusTestResource(LogForTests.class)
class SearchResourceTest {

    @Stubs
    StubServices stubs;

    @BeforeEach
    void allAreSound() {
        stubs.allSound();
    }

    @Test
    void theSameWordsAreSearchedInEveryRegister() {
        given().queryParam("q", "  bưởi & Phúc Trạch ")
                .queryParam("limit", 3)
                .get("/v1/search")
                .then()
                .statusCode(200)
                .body("q", equalTo("bưởi & Phúc Trạch"))
                .body("parts.name", contains("units", "certificates", "producers", "commendations"));

        for (FactService service : FactService.values()) {
            assertThat(stubs.of(service).asked())
                    .isNotEmpty()
                    .allSatisfy(asked -> assertThat(asked.uri())
                            .contains(
                                    "?name=b%C6%B0%E1%BB%9Fi%20%26%20Ph%C3%BAc%20Tr%E1%BA%A1ch&limit=3&count=exact&"));
        }
    }

    @Test
    void tenOfEachGroupIfNobodySaysHowMany() {
        given().get("/v1/search?q=xx").then().statusCode(200);

        assertThat(stubs.of(FactService.CRITERIA).asked().getFirst().uri()).contains("limit=10&");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?q=", "?q=a", "?q=%25%25%25", "?q=%20%20a%20", "?q=a%00b", "?q=ab%E2%80%8Bc", "?q=ab&q=cd"})
    void whatIsTooShortOrHidesCharactersIsRefusedBeforeAnyoneIsAsked(String query) {
        given().urlEncodingEnabled(false)
                .get("/v1/search" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-parameter"))
                .body("errors.parameter", contains("q"));
        assertThat(stubs.of(FactService.CRITERIA).asked()).isEmpty();
    }

    @Test
    void theLogSaysWhichQuestionFailedAndNobodysName() throws IOException {
        tells(FactService.CRITERIA, "{\"items\":[Le-Thi-Kin]}");
        tells(FactService.OCOP, "{\"items\":[],\"knownAt\":\"2020-01-01T00:00:00Z\"}");
        tells(FactService.AWARDS, "{\"Le-Thi-Kin\":1,\"Le-Thi-Kin\":2}");

        given().get("/v1/search?q=Le-Thi-Kin")
                .then()
                .statusCode(200)
                .body("parts.reason", everyItem(equalTo("INVALID_ANSWER")));

        assertThat(LogForTests.text())
                .contains("/criteria/v1/units: ", "/ocop/v1/certificates: ", "/awards/v1/commendations: ")
                .doesNotContain("Le-Thi-Kin");
    }

    private void tells(FactService service, String answer) {
        stubs.of(service).behave(exchange -> {
            exchange.getResponseHeaders().set("ETag", "W/\"1\"");
            StubService.answer(exchange, 200, "application/json", answer);
        });
    }

    @Test
    void whatIsTooLongIsRefusedAndSoIsTooMuchOfIt() {
        given().queryParam("q", "a".repeat(101))
                .queryParam("limit", 51)
                .get("/v1/search")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("q", "limit"));
        given().queryParam("q", "a".repeat(100))
                .queryParam("limit", 50)
                .get("/v1/search")
                .then()
                .statusCode(200);
        given().get("/v1/search?q=ab&limit=0").then().statusCode(400);
    }
}
