package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static vn.ntm.criteria.DossiersClient.read;
import static vn.ntm.criteria.DossiersForTests.GROUNDS;
import static vn.ntm.criteria.DossiersForTests.move;
import static vn.ntm.criteria.DossiersForTests.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.TokensForTests;

/** What the province has to do by a day is late by working days. */
@QuarkusTest
class DossierDeadlinesTest {

    @BeforeEach
    void settings() {
        DossiersForTests.settingsAreOnFile();
    }

    @Test
    void aDossierIsOverdueByWorkingDays() {
        String id = DossiersForTests.in("SUBMITTED");

        // ten working days after Friday, 29 August 2025; the first and second of September are days off
        read(id, "auditor", "42").body("deadline.status", equalTo("DUE"), "deadline.dueOn", equalTo("2025-09-16"));
        overdue("2025-09-16").body("items.id", not(hasItem(id)));
        overdue("2025-09-17").body("items.id", hasItem(id));
        read(DossiersForTests.in("PLANNED"), "auditor", "42").body("deadline.status", equalTo("NOT_SET"));
    }

    @Test
    void theListSaysTheDeadlineThatTheDossierSays() {
        String due = DossiersForTests.in("SUBMITTED");
        String none = DossiersForTests.in("PLANNED");

        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .queryParam("unit", DossiersForTests.COMMUNE)
                .queryParam("validOn", "2025-09-17")
                .queryParam("limit", 500)
                .get("/v1/recognition-dossiers")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.deadline.dueOn".formatted(due), equalTo("2025-09-16"))
                .body("items.find { it.id == '%s' }.deadline.status".formatted(none), equalTo("NOT_SET"));
    }

    @Test
    void whatNobodyHasToDoIsNotLate() {
        String returned = DossiersForTests.in("RETURNED");
        String refused = DossiersForTests.in("REFUSED");
        String late = DossiersForTests.in("SUBMITTED");

        overdue("2025-12-31").body("items.id", hasItem(late), "items.id", not(hasItems(returned, refused)));
    }

    @Test
    void aDeadlineOverAYearThatIsNotCoveredSaysSo() {
        String id = DossiersForTests.in("SURVEYED");
        move(id, "_submit", officer(), GROUNDS.formatted("2025-12-29"))
                .statusCode(200)
                .body("deadline.status", equalTo("YEAR_NOT_COVERED"), "deadline.uncoveredYear", equalTo(2026));
    }

    private static ValidatableResponse overdue(String day) {
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .queryParam("validOn", day)
                .queryParam("limit", 500)
                .get("/v1/overdue-dossiers")
                .then()
                .statusCode(200);
    }
}
