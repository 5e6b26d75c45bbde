package vn.ntm.gateway.composite;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.gateway.StubServices;
import vn.ntm.gateway.Stubs;
import vn.ntm.gateway.upstream.FactService;

/** Who asks in the same words gets the same as whoever goes the long way, and who says more than that goes it. */
@NullUnmarked // its fields are injected
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class AgainTest {

    /** What differs from one exchange to the next. */
    private static final Set<String> OWN = Set.of("traceparent", "age", "ratelimit", "content-length");

    private static final String ADDRESS =
            "/v1/provincial-summaries/2023?validOn=2024-06-01&knownAt=2026-01-02T03%3A04%3A05Z";
    private static final String LONG_WAY = "application/json, */*";

    @Stubs
    StubServices stubs;

    @Inject
    ComposedAnswers answers;

    @BeforeEach
    void itWasAsked() {
        stubs.allSound();
        given().get(ADDRESS).then().statusCode(200);
        assertThat(answers.kept(ADDRESS)).isNotNull();
        for (FactService service : FactService.values()) {
            stubs.of(service).behave(_ -> {
                throw new IllegalStateException("nobody is to be asked again");
            });
        }
    }

    @Test
    void theAnswerIsTheSameHeaderByHeader() {
        Response far = given().header("Accept", LONG_WAY).get(ADDRESS);
        Response near = given().get(ADDRESS);

        assertThat(far.statusCode()).isEqualTo(200);
        assertThat(near.statusCode()).isEqualTo(200);
        assertThat(near.asByteArray()).isEqualTo(far.asByteArray());
        assertThat(headers(near)).isEqualTo(headers(far)).containsKeys("etag", "cache-control", "api-version");
        assertThat(near.header("Content-Length")).isEqualTo(far.header("Content-Length"));
        assertThat(near.header("Age")).matches("[1-9]\\d*");
        assertThat(near.header("RateLimit")).isNotNull();
    }

    /** A fault that is planted in the framework meets whoever goes the long way. */
    @Test
    void whoAsksInTheSameWordsIsAnsweredBeforeTheFrameworkIs() {
        assertThat(given().header("X-Fault-For-Tests", "500").get(ADDRESS).statusCode())
                .isEqualTo(200);
        assertThat(given().header("X-Fault-For-Tests", "500")
                        .header("Accept", LONG_WAY)
                        .get(ADDRESS)
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void whoHasItIsToldSoInTheSameWay() {
        String tag = given().get(ADDRESS).header("ETag");

        Response far =
                given().header("Accept", LONG_WAY).header("If-None-Match", tag).get(ADDRESS);
        Response near = given().header("If-None-Match", tag).get(ADDRESS);

        assertThat(near.statusCode()).isEqualTo(far.statusCode()).isEqualTo(304);
        assertThat(headers(near)).isEqualTo(headers(far)).containsEntry("etag", tag);
        assertThat(near.asByteArray()).isEmpty();
        assertThat(given().header("If-None-Match", "W/\"x\", " + tag)
                        .get(ADDRESS)
                        .statusCode())
                .isEqualTo(304);
        assertThat(given().header("If-None-Match", "W/\"x\"").get(ADDRESS).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Bearer x, 200",
        "Accept, text/html, 406",
        "Prefer, handling=strict, 200",
        "Cache-Control, max-age=0, 200",
        "Accept-Language, en, 200"
    })
    void whatElseIsSaidCounts(String header, String said, int status) {
        Response answer = given().header(header, said).get(ADDRESS);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Preference-Applied")).isEqualTo(header.equals("Prefer") ? said : null);
    }

    @Test
    void whoWantsItAnewGetsItAnew() {
        Response answer = given().header("Cache-Control", "no-cache").get(ADDRESS);

        assertThat(answer.<Boolean>path("complete")).isFalse();
    }

    @Test
    void anotherMethodIsAnotherQuestion() {
        assertThat(given().post(ADDRESS).statusCode()).isEqualTo(405);
        assertThat(headers(given().head(ADDRESS)))
                .isEqualTo(headers(given().header("Accept", LONG_WAY).get(ADDRESS)));
    }

    /** Word by word: the colons of an instant stay as they are given. */
    private static RequestSpecification given() {
        return RestAssured.given().urlEncodingEnabled(false);
    }

    private static Map<String, String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !OWN.contains(header.getName().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(header -> header.getName().toLowerCase(Locale.ROOT), Header::getValue));
    }
}
