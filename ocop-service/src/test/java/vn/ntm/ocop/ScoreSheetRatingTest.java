package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.ruleset.RulesOfTheProvince;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** What sheets would come to is asked without anything being written. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class ScoreSheetRatingTest {

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @Test
    void aCouncilsSheetsComeToStarsWithTheirWholeTrace() {
        ScoreSheetForm form = RulesOfTheProvince.form(1);

        rate(
                        "QD26_2026/score-sheets/1",
                        "{\"sheets\":[%s,%s]}".formatted(best(form, "TV1", ""), best(form, "TV2", "1.3")))
                .statusCode(200)
                .body("outcome", equalTo("RATED"))
                .body("stars", equalTo(4))
                .body("belowThree", equalTo(false))
                .body("average.points", equalTo(98.5f))
                .body("average.sum", equalTo(197))
                .body("average.of", equalTo(2))
                .body("spread", equalTo(3))
                .body("totals.member", contains("TV1", "TV2"))
                .body("totals.total", contains(100, 97))
                .body("bracket.stars", equalTo(5))
                .body("bracket.betweenBands", equalTo(false))
                .body("trace.items", hasSize(32))
                .body("trace.missed", hasSize(1))
                .body("trace.missed[0].item", equalTo("1.3"))
                .body("trace.missed[0].stars", equalTo(5))
                .body("trace.missed[0].average.points", equalTo(1.5f))
                .body("trace.missed[0].below.member", contains("TV2"))
                .body("trace.missed[0].below[0].option", nullValue())
                .body("trace.rejections", empty());
    }

    @Test
    void whatTheCouncilRejectsHasNoStars() {
        ScoreSheetForm form = RulesOfTheProvince.form(1);

        rate(
                        "QD26_2026/score-sheets/1",
                        "{\"sheets\":[%s],\"rejections\":[{\"line\":2}]}".formatted(best(form, "TV1", "")))
                .statusCode(200)
                .body("outcome", equalTo("REJECTED"))
                .body("stars", nullValue())
                .body("belowThree", equalTo(true))
                .body("trace.rejections.line", contains(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QD26_2026/score-sheets/26 | {'sheets':[{'member':'TV1','ticks':[{'item':'8','option':5}]}]} | 409 | option-not-on-sheet",
                "QD26_2026/score-sheets/26 | {'sheets':[{'member':'TV1','ticks':[{'item':'6.1','option':1}]}]} | 409 | item-not-on-sheet",
                "QD26_2026/score-sheets/26 | {'sheets':[{'member':'TV1','setNo':1,'ticks':[]}]} | 409 | sheet-of-another-set",
                "QD26_2026/score-sheets/26 | {'sheets':[{'member':'TV1','ruleSet':'QD148_2023','ticks':[]}]} | 409 | sheet-of-another-set",
                "QD26_2026/score-sheets/26 | {'sheets':[{'member':'TV1','ticks':[]},{'member':'TV1','ticks':[]}]} | 409 | member-scored-twice",
                "QD26_2026/score-sheets/26 | {'sheets':[{'member':'TV1','ticks':[]}],'rejections':[{'line':1}]} | 409 | rejection-not-on-sheet",
                "QD26_2026/score-sheets/26 | {'sheets':[{'member':'TV1','ticks':[]}],'rejections':[{'item':'8'}]} | 409 | rejection-not-on-sheet",
                "QD26_2026/score-sheets/1 | {'sheets':[{'member':'TV1','ticks':[{'item':'5.2','option':3}]}]} | 409 | points-without-story",
                "QD26_2026/score-sheets/27 | {'sheets':[{'member':'TV1','ticks':[]}]} | 404 | product-set-unknown",
                "QD148_2023/score-sheets/1 | {'sheets':[{'member':'TV1','ticks':[]}]} | 404 | score-sheet-not-found",
                "QD99_2099/score-sheets/1 | {'sheets':[{'member':'TV1','ticks':[]}]} | 404 | rule-set-unknown",
                "QD26_2026/score-sheets/26 | {'sheets':[]} | 400 | invalid-property",
                "QD26_2026/score-sheets/26 | {'sheets':[{'member':'','ticks':[]}]} | 400 | invalid-property",
                "QD26_2026/score-sheets/26 | {'sheets':[{'member':'TV1','ticks':[{'item':'8','option':1},{'item':'8','option':2}]}]} | 400 | invalid-property",
                "QD26_2026/score-sheets/26 | {'sheets':[{'member':'TV1','ticks':[]}],'rejections':[{}]} | 400 | invalid-property",
                "QD26_2026/score-sheets/26 | {'sheets':[{'member':'TV1','points':3,'ticks':[]}]} | 400 | unknown-property"
            })
    void aSheetThatIsNotOneOfTheFormIsRefusedWithItsOwnCode(String sheet, String body, int status, String code) {
        rate(sheet, body.replace('\'', '"')).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void nothingIsWritten() throws SQLException {
        long before = acts();
        rate("QD26_2026/score-sheets/1", "{\"sheets\":[%s]}".formatted(best(RulesOfTheProvince.form(1), "TV1", "")))
                .statusCode(200);

        assertThat(acts()).isEqualTo(before);
    }

    private long acts() throws SQLException {
        try (var connection = pool.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from act")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The sheet of a member who gives the most for everything but one item, at which nothing is ticked. */
    private static String best(ScoreSheetForm form, String member, String without) {
        return form.items().stream()
                .filter(item -> !item.code().equals(without))
                .map(item -> "{\"item\":\"%s\",\"option\":%d}".formatted(item.code(), bestOption(item)))
                .collect(Collectors.joining(",", "{\"member\":\"" + member + "\",\"ticks\":[", "]}"));
    }

    private static int bestOption(ScoreItem item) {
        return item.options().stream()
                .filter(option -> option.points().compareTo(item.most()) == 0)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static ValidatableResponse rate(String sheet, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/rule-sets/" + sheet + "/_rate")
                .then();
    }
}
