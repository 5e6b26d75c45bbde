package vn.ntm.awards;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.awards.DecidedForTests.annulling;
import static vn.ntm.awards.DecidedForTests.happened;
import static vn.ntm.awards.DecidedForTests.proposal;
import static vn.ntm.awards.DecidedForTests.send;
import static vn.ntm.awards.NominatedForTests.CHAIRMAN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.proof.commendation.CommendationStatus;
import vn.ntm.proof.commendation.CommendationVerifier;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proving.status.PlacedStatuses;

/** What was decided here proves itself until it is annulled; then the list says so of the token that was signed before. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class AnnulledProofTest {

    @Inject
    PlacedStatuses statuses;

    @Inject
    Calendar calendar;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void whatWasAnnulledIsVouchedForNoMore() {
        String key = DecidedForTests.commended();
        int place = place(get(DiplomaQuestions.path(key, "token"))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        happened(key, "_propose-annulment", 0, proposal("2026-06-01")).statusCode(200);
        assertThat(listed(place)).isFalse();

        send(CHAIRMAN, "\"1\"", "/v1/commendations/" + key + "/_annul", annulling("2026-06-10"))
                .statusCode(200);

        assertThat(listed(place)).isTrue();
        for (String what : new String[] {"token", "qr", "document"}) {
            get(DiplomaQuestions.path(key, what))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("commendation-not-in-force"));
        }
    }

    /** The list itself is computed anew every few seconds only. */
    private boolean listed(int place) {
        return statuses.on(0, new AsOf(calendar.today(), calendar.now())).get(place) == CommendationStatus.ANNULLED;
    }

    private static int place(String token) {
        var keys = KeySet.read(get("/.well-known/jwks.json").asString());
        String list = get("/v1/commendation-statuses/0").asString();
        var claims = new CommendationVerifier(keys)
                .verify(token, list, Instant.now())
                .claims();
        return Math.toIntExact(Objects.requireNonNull(claims).statusIndex());
    }
}
