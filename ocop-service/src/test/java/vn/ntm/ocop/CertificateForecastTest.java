package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.Acts;
import vn.ntm.ocop.certificate.application.CertificateEvents;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent.Kind;

/** When certificates run out: what was recognised in 2023 runs out in 2026. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CertificateForecastTest {

    @Inject
    CertificateEvents events;

    @Inject
    Acts acts;

    @Inject
    Calendar calendar;

    private String knownAt = "";

    @BeforeEach
    void theProvinceIsOnFile() {
        knownAt = TheProvince.loaded();
    }

    @Test
    void theCliffOf2026IsSeenWithWhatIsNotOnRecordAndTheGapThatNobodyFills() {
        forecast(Map.of("validOn", "2026-11-23", "knownAt", knownAt, "fromYear", "2026", "years", "1"))
                .body("years.year", contains(2026))
                .body("years[0].expiries.certificates", equalTo(23))
                .body("years[0].monthNotOnRecord.certificates", equalTo(23))
                .body("years[0].expiries.byStars", hasSize(1))
                .body("years[0].published.programmeYear", contains(2023))
                .body("years[0].published.value", contains(128))
                .body("years[0].published.recorded", contains(23))
                .body("years[0].published.gap", contains(105))
                .body("months", hasSize(0))
                .body("yearNotOnRecord", equalTo(2));
    }

    @Test
    void unitsAreCountedWithAllThatLiesInThem() {
        var answer = forecast(Map.of("validOn", "2026-11-23", "knownAt", knownAt, "fromYear", "2026", "years", "1"));
        List<Map<String, Object>> units = answer.extract().path("units");

        assertThat(units)
                .anySatisfy(unit -> assertThat(unit)
                        .containsEntry("unitCode", "42")
                        .containsEntry("certificates", 23)
                        .containsEntry("monthNotOnRecord", 23))
                .anySatisfy(unit ->
                        assertThat(unit).containsEntry("unitCode", "436").containsEntry("certificates", 5));
        forecast(Map.of(
                        "validOn",
                        "2026-11-23",
                        "knownAt",
                        knownAt,
                        "unit",
                        "436",
                        "fromYear",
                        "2026",
                        "toYear",
                        "2026"))
                .body("years[0].expiries.certificates", equalTo(5))
                .body("unitCode", equalTo("436"));
    }

    @Test
    void aMonthIsToldWithTheDaysOnWhichItsReEvaluationsCanBeAskedFor() {
        LocalDate today = calendar.today();
        LocalDate end = LocalDate.of(2090, 6, 15);
        String certificate = LivesForTests.signed(end.minusMonths(36));
        String month = YearMonth.from(end).toString();
        Map<String, Object> before = month(month);

        assertThat(before.get("expiries"))
                .extracting("filing")
                .extracting("opensFirst", "closesLast")
                .containsExactly(
                        end.minusDays(180).toString(), end.minusDays(120).toString());

        LivesForTests.file(events, acts, calendar, LivesForTests.event(certificate, Kind.REVOKED, today, null, null));

        assertThat(month(month).get("expiries"))
                .extracting("certificates", "ended")
                .containsExactly(0, 1);
    }

    @Test
    void whereNoRuleIsOnFileNothingIsSaidOfWindows() {
        forecast(Map.of("validOn", "2020-01-01", "fromYear", "2026", "years", "1"))
                .body("years[0].expiries.filing", nullValue())
                .body("years[0].expiries.certificates", notNullValue());
    }

    @Test
    void starsNarrowIt() {
        forecast(Map.of(
                        "validOn",
                        "2026-11-23",
                        "knownAt",
                        knownAt,
                        "stars",
                        "4",
                        "fromYear",
                        "2024",
                        "toYear",
                        "2027"))
                .body("years.year", contains(2024, 2025, 2026, 2027))
                .body("years[0].expiries.certificates", equalTo(1))
                .body("years[3].expiries.certificates", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"fromYear,1999", "years,0", "years,11", "stars,6", "unit,4", "colour,red"})
    void whatCannotBeAskedIsNamed(String parameter, String value) {
        given().queryParams(Map.of("validOn", "2026-11-23", parameter, value))
                .get("/v1/certificate-forecasts")
                .then()
                .statusCode(400);
    }

    private Map<String, Object> month(String month) {
        List<Map<String, Object>> months = forecast(Map.of("fromYear", month.substring(0, 4), "years", "1"))
                .extract()
                .path("months");
        return months.stream()
                .filter(one -> month.equals(one.get("month")))
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse forecast(Map<String, String> parameters) {
        return given().queryParams(new HashMap<>(parameters))
                .get("/v1/certificate-forecasts")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
