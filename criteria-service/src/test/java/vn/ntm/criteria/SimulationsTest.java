package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.ntm.criteria.Sheets.value;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would be said otherwise, proven to write nothing. */
@QuarkusTest
class SimulationsTest {

    private static final String SHEET = "/v1/assessments/18262/NTM_XA_2021_2025/1/2025";

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void otherValuesGiveAnotherVerdictAndNothingIsWritten() {
        Sheets.record(SHEET, value("10.1", "MILLION_VND_PER_PERSON_YEAR", "\"amount\":47"))
                .statusCode(200);
        Map<String, Long> before = rows();

        Sheets.simulate(
                        SHEET,
                        "{\"values\":[{\"indicator\":\"10.1\",\"unit\":\"MILLION_VND_PER_PERSON_YEAR\",\"amount\":48}]}")
                .statusCode(200)
                .body(indicator("10.1") + "verdict", equalTo("MET"));
        Sheets.simulate(SHEET, "{}").statusCode(200).body(indicator("10.1") + "verdict", equalTo("NOT_MET"));
        communes(",\"area\":\"GROUP2\"").statusCode(200);

        assertThat(rows()).isEqualTo(before);
        Sheets.get(SHEET + "/verdict").body(indicator("10.1") + "verdict", equalTo("NOT_MET"));
    }

    @Test
    void aQuestionThatWritesIsStoppedByTheDatabase() {
        Map<String, Long> before = rows();

        given().contentType("application/json")
                .body("{\"text\":\"x\"}")
                .post("/test-only/questions")
                .then()
                .statusCode(500)
                .body("code", equalTo("internal-error"));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aSpeciallyDifficultCommuneTakesTheLevelsOfTheMountains() {
        String poverty = "{\"values\":[{\"indicator\":\"11.1\",\"unit\":\"PERCENT\",\"amount\":12}]%s}";

        Sheets.simulate(SHEET, poverty.formatted("")).body(indicator("11.1") + "verdict", equalTo("NOT_MET"));
        Sheets.simulate(SHEET, poverty.formatted(",\"area\":\"TDMNPB\""))
                .body(indicator("11.1") + "verdict", equalTo("MET"))
                .body(indicator("11.1") + "area", equalTo("TDMNPB"));
    }

    @Test
    void aSimulatedValueIsHeldAgainstItsIndicatorToo() {
        Sheets.simulate(SHEET, "{\"values\":[{\"indicator\":\"11.1\",\"unit\":\"PERCENT\",\"amount\":101}]}")
                .statusCode(409)
                .body("code", equalTo("percent-beyond-whole"));
        Sheets.simulate(SHEET, "{\"carry\":[{\"set\":\"x\",\"version\":1,\"from\":\"1.1\",\"to\":\"1.1\"}]}")
                .statusCode(400)
                .body("errors.pointer", contains("/carry/0/set"));
    }

    @Test
    void whichCommunesKeepTheirLevelUnderTheNextSetAndWhy() {
        communes("")
                .statusCode(200)
                .body("items", hasSize(60), "page.count", equalTo(60))
                .body("items.verdict", everyItem(equalTo("UNDECIDED")))
                .body("items.keeps", everyItem(not(equalTo("YES"))))
                .body("items.missing.flatten().what", hasItems("AREA", "CONTENT"));
    }

    @Test
    void aValueOfTheOldSetStandsForOneOfTheNewWhereTheCallerSaysSo() {
        Sheets.record(SHEET, value("12.2", "PERCENT", "\"amount\":30")).statusCode(200);
        String carry =
                ",\"area\":\"GROUP1\",\"carry\":[{\"set\":\"NTM_XA_2021_2025\",\"version\":1,\"from\":\"12.2\",\"to\":\"4.x\"}]";

        Sheets.simulate("/v1/assessments/18262/NTM_XA_2026_2030/1/2026", "{" + carry.substring(1) + "}")
                .statusCode(200)
                .body(indicator("4.x") + "missing", equalTo("THRESHOLD"))
                .body(indicator("4.x") + "observed", equalTo(null));
        Sheets.simulate(
                        SHEET,
                        "{\"carry\":[{\"set\":\"NTM_XA_2021_2025\",\"version\":1,\"from\":\"12.2\",\"to\":\"12.1\"}]}")
                .statusCode(200)
                .body(indicator("12.1") + "observed.amount", equalTo(30))
                .body(indicator("12.1") + "verdict", equalTo("NOT_MET"));
    }

    @Test
    void theListGoesOnFromPageToPage() {
        String next = ask("", "?limit=40")
                .statusCode(200)
                .body("items", hasSize(40))
                .extract()
                .path("page.next");

        List<String> rest = ask("", "?limit=40&cursor=" + next)
                .statusCode(200)
                .body("items", hasSize(20))
                .extract()
                .path("items.unitCode");
        assertThat(rest).isSorted();
    }

    private static ValidatableResponse communes(String more) {
        return ask(more, "?limit=500&count=exact");
    }

    private static ValidatableResponse ask(String more, String query) {
        return Sheets.as("province-officer", "42")
                .contentType("application/json")
                .body("{\"ancestor\":\"42\",\"set\":\"NTM_XA_2026_2030\",\"version\":1,\"period\":\"2026\"" + more
                        + "}")
                .post("/v1/assessments/_simulate" + query)
                .then();
    }

    /** How many rows every table has. */
    private Map<String, Long> rows() {
        var counts = new TreeMap<String, Long>();
        Jdbi.create(pool)
                .useHandle(handle -> handle.createQuery(
                                "select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                                        + " and has_table_privilege(oid, 'select') and relname <> 'audit_seal'")
                        .mapTo(String.class)
                        .forEach(table -> counts.put(
                                table,
                                handle.createQuery("select count(*) from " + table)
                                        .mapTo(Long.class)
                                        .one())));
        return counts;
    }

    private static String indicator(String code) {
        return "criteria.indicators.flatten().find { it.code == '" + code + "' }.";
    }
}
