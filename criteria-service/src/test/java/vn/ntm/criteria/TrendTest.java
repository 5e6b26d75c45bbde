package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The trend of a unit over the quarters of the programme. */
@QuarkusTest
class TrendTest {

    @BeforeEach
    void aSetOfTheAdvancedTitleIsInForce() {
        TheProvince.isOnFile();
        SetDrafts.isPublishedForCommunes("T_TREND");
    }

    /** Before 2021 the set was not in force: the title to which it leads is the same. */
    @Test
    void theTrendIsOfOneTitle() {
        JsonPath trend = Sheets.get("/v1/progress/trend?unit=42&set=T_TREND&quarters=8&validOn=2022-06-30")
                .statusCode(200)
                .body("quarters.title", everyItem(equalTo("ADVANCED")), "quarters[0].quarter", equalTo("2020-Q3"))
                .extract()
                .jsonPath();
        List<Integer> holding = trend.getList("quarters.holding.numerator");
        for (int i = 0; i < holding.size(); i++) {
            String href = trend.getString("quarters[%d].holding.href".formatted(i));
            assertThat(Sheets.get(href + "&count=exact").extract().<Integer>path("page.count"))
                    .isEqualTo(holding.get(i));
        }
        assertThat(holding.get(1))
                .isEqualTo(RestAssured.get(
                                "/v1/titles?unit=42&type=COMMUNE&level=ADVANCED&standing=HELD&validOn=2020-12-31&count=exact")
                        .path("page.count"));
    }

    @Test
    void thereIsNoTrendBeforeTheProgramme() {
        Sheets.get("/v1/progress/trend?unit=42&validOn=0000-01-01")
                .statusCode(200)
                .body("quarters", empty());
        Sheets.get("/v1/progress/trend?unit=42&quarters=2&validOn=2009-03-31")
                .body("quarters.quarter", contains("2009-Q1"));
    }
}
