package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
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

    @Inject
    DataSource pool;

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

    @Test
    void whatBecameOfAUnitIsFollowedAndSaidAsItWasKnown() {
        UnitFeedForTests.recorded("99905", "Xã Năm", "2020-01-01", "2025-07-01", now);
        UnitFeedForTests.recorded("99906", "Xã Năm mới", now);
        await(() -> refusal("99906").isEmpty());
        TheProvince.send("producers", "t-lineage,HTX Năm,COOPERATIVE,99905,2024-01-01,s,HIGH,\n", Map.of())
                .statusCode(200);
        assertThat(today("")).isEqualTo("ENDED_SUCCESSOR_NOT_KNOWN_HERE");

        String before = get("/v1/producers/t-lineage").path("knownAt");
        Instant passed = Instant.parse(before).plusMillis(1);
        UUID row = UnitFeedForTests.passed("99905", "99906", "2025-07-01", passed);
        await(() -> today("").equals("OTHER_UNIT"));
        get("/v1/producers/t-lineage").then().body("todaysUnit.name", equalTo("Xã Năm mới"));
        assertThat(today("?validOn=2025-06-30")).isEqualTo("SAME_UNIT");
        assertThat(today("?knownAt=" + before)).isEqualTo("ENDED_SUCCESSOR_NOT_KNOWN_HERE");

        UnitFeedForTests.passageSuperseded(row, "99905", "99906", "2025-07-01", passed.plusMillis(1));
        await(() -> today("").equals("ENDED_SUCCESSOR_NOT_KNOWN_HERE"));
    }

    /** As after the migration that makes a service forget its place in the feed once. */
    @Test
    void whoFollowedTheUnitsWithoutTheirLineageGetsItByReadingOnceMore() throws SQLException {
        UnitFeedForTests.recorded("99907", "Xã Bảy", "2020-01-01", "2025-07-01", now);
        UnitFeedForTests.recorded("99908", "Xã Bảy mới", now);
        await(() -> refusal("99908").isEmpty());
        UnitFeedForTests.passedLongAgo("99907", "99908", "2025-07-01", now);
        assertThat(passages()).isZero();

        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update feed_position set cursor = '0', moves = moves + 1 where feed = 'units'");
        }
        UnitFeedForTests.recorded("99909", "Xã Chín", now);

        await(() -> refusal("99909").isEmpty());
        await(() -> passages() == 1);
        assertThat(health("trouble")).isEmpty();
    }

    private int passages() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from unit_succession where predecessor_code = '99907' and superseded_at is null")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String today(String question) {
        return get("/v1/producers/t-lineage" + question).path("todaysUnit.state");
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
        long end = System.nanoTime() + 300_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
        }
    }
}
