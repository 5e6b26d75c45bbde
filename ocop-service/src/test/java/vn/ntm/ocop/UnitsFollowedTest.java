package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.UnitFeedForTests;

/** The units are those of their owner, a moment later; and those that are here stay while the owner is away. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
@QuarkusTestResource(UnitFeedForTests.class)
class UnitsFollowedTest {

    private final Instant now = InstantSource.system().instant();
    private static final String BEHIND = "ntm_units_behind_seconds";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @AfterEach
    void theOwnerIsThere() {
        UnitFeedForTests.goAway(false);
        await(() -> health("trouble").isEmpty());
    }

    @Test
    void whatTheOwnerRecordsAndCorrectsIsFollowed() {
        assertThat(refusal("99901")).contains("unit-unknown");

        UUID row = UnitFeedForTests.recorded("99901", "Xã Một", now);
        await(() -> refusal("99901").isEmpty());

        UnitFeedForTests.superseded(row, "99901", "Xã Một", now.plusMillis(1));
        await(() -> refusal("99901").isPresent());
        UnitFeedForTests.recorded("99901", "Xã Một mới", now.plusMillis(1));
        await(() -> refusal("99901").isEmpty());
        assertThat(health("behindSeconds"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isLessThan(30));
    }

    @Test
    void whileTheOwnerIsAwayTheServiceWorksAndSaysSo() {
        UnitFeedForTests.goAway(true);
        await(() -> health("trouble").isPresent());

        get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        assertThat(refusal("18580")).isEmpty();
        assertThat(refusal("99999")).contains("unit-unknown");
        get("/v1/products?unit=448&validOn=2023-12-31").then().statusCode(200).body("items", not(empty()));
        double before = behind();
        await(() -> behind() > before);

        UnitFeedForTests.recorded("99902", "Xã Hai", now);
        assertThat(refusal("99902")).contains("unit-unknown");
        UnitFeedForTests.goAway(false);

        await(() -> refusal("99902").isEmpty());
        await(() -> behind() < before + 30 && health("trouble").isEmpty());
    }

    @Test
    void whereTheFeedDoesNotGoOnTheSnapshotDoes() {
        UUID gone = UnitFeedForTests.recorded("99903", "Xã Ba", now);
        await(() -> refusal("99903").isEmpty());

        UnitFeedForTests.recorded("99904", "Xã Bốn", now);
        UnitFeedForTests.forgetWith(gone);

        await(() -> refusal("99903").isPresent());
        assertThat(refusal("99904")).isEmpty();
        assertThat(refusal("18580")).isEmpty();
    }

    /** Why a producer in this unit would be refused today. */
    private static Optional<String> refusal(String unit) {
        String day = unit.startsWith("99") ? "2026-01-01" : "2023-12-31";
        return Optional.ofNullable(TheProvince.send(
                        "producers",
                        "t-unit,HTX,COOPERATIVE," + unit + "," + day + ",s,HIGH,\n",
                        Map.of("dryRun", "true"))
                .extract()
                .path("refusals[0].code"));
    }

    private static Optional<String> health(String detail) {
        return Optional.ofNullable(
                        get("/q/health/ready").jsonPath().get("checks.find { it.name == 'units' }.data." + detail))
                .map(Object::toString);
    }

    private static double behind() {
        return get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(BEHIND))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
        }
    }
}
