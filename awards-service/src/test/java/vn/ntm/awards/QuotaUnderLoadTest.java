package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A hundred leaders sign at once over one quota: it is used up, and never exceeded. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class QuotaUnderLoadTest {

    private static final int AT_ONCE = 100;
    private static final int ALLOTTED = 40;
    private static final int BUSY = 503;

    @Test
    void ofAHundredAtOnceAsManyAreCommendedAsAreAllotted() throws Exception {
        TheProvince.load();
        SettingsForTests.councilVotes("BK_TINH", false);
        String campaign = AchievedForTests.campaign("BK_TINH", "COLLECTIVE", ALLOTTED);
        List<String> drafts;
        try (var few = Executors.newFixedThreadPool(4)) {
            drafts = all(
                    few, _ -> DecidedForTests.begun(DecidedForTests.appraised(AchievedForTests.confirmedIn(campaign))));
        }
        List<Response> answers;
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = all(many, place -> signed(drafts.get(place)));
        }

        var codes = answers.stream().collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));
        assertThat(codes).containsOnlyKeys(200, 409).containsEntry(200, (long) ALLOTTED);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allMatch(answer -> answer.path("code").equals("quota-exceeded"));
        assertThat(get("/v1/campaigns/" + campaign).<Integer>path("quotas[0].granted"))
                .isEqualTo(ALLOTTED);
        List<String> signed = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> answer.<String>path("decisionId"))
                .toList();
        assertThat(get(DecidedForTests.DECISIONS + "?limit=500&campaign=" + campaign)
                        .<List<String>>path("items.decisionId"))
                .containsExactlyInAnyOrderElementsOf(signed);
    }

    /** Whoever is told that too many are at it asks again, as the answer says. */
    private static Response signed(String decision) {
        String signing = DecidedForTests.signing();
        Response answer;
        do {
            answer = given().auth()
                    .oauth2(NominatedForTests.CHAIRMAN)
                    .header("If-Match", "\"1\"")
                    .contentType(ContentType.JSON)
                    .body(signing)
                    .post(DecidedForTests.DECISIONS + "/" + decision + "/_sign");
        } while (answer.statusCode() == BUSY);
        return answer;
    }

    private static <T> List<T> all(ExecutorService callers, Function<Integer, T> work) throws Exception {
        List<Callable<T>> calls = IntStream.range(0, AT_ONCE)
                .<Callable<T>>mapToObj(place -> () -> work.apply(place))
                .toList();
        return callers.invokeAll(calls).stream().map(Future::resultNow).toList();
    }
}
