package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.casework.calendar.WorkingCalendars;
import vn.ntm.casework.calendar.domain.Deadline;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.time.Calendar;

/** Days of evaluations are counted by the same calendar of the province as those of recognitions. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class WorkingCalendarTest {

    private static final int WORKING_DAYS_OF_A_COMMUNE = 15;

    @Inject
    WorkingCalendars calendars;

    @Inject
    Calendar calendar;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @Test
    void aCoveredYearTellsItsDaysOffAndTheRestDaysThatAreWorked() {
        get("/v1/working-calendar/2024")
                .then()
                .statusCode(200)
                .body("covered", equalTo(true))
                .body("days.findAll { it.kind == 'WORKING_DAY' }.day", hasItem("2024-05-04"))
                .body("days.day", hasItem("2024-04-18"));
        get("/v1/working-calendar/2022").then().body("covered", equalTo(false)).body("days", empty());
    }

    @Test
    void theFifteenDaysOfACommuneSkipTheDaysOffAndCountTheRestDayThatIsWorked() {
        assertThat(calendars.at(calendar.now()).after(LocalDate.of(2024, 4, 16), WORKING_DAYS_OF_A_COMMUNE))
                .isEqualTo(new Deadline.DueOn(LocalDate.of(2024, 5, 10)));
    }

    @Test
    void aDeadlineOverAYearThatIsNotCoveredIsNotCounted() {
        assertThat(calendars.at(calendar.now()).after(LocalDate.of(2025, 12, 25), WORKING_DAYS_OF_A_COMMUNE))
                .isEqualTo(new Deadline.YearNotCovered(2026));
    }

    @Test
    void aWeekdayIsNoRestDayThatIsWorked() {
        TheProvince.send("calendar-days", "2022-05-04,WORKING_DAY,Làm bù,a test,LOW,", Map.of())
                .statusCode(409)
                .body("report.refusals.code", contains("value-invalid"));
    }
}
