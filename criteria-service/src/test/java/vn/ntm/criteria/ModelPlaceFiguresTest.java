package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.PlacesClient.PLACES;
import static vn.ntm.criteria.PlacesClient.place;
import static vn.ntm.criteria.PlacesClient.recognising;
import static vn.ntm.criteria.PlacesClient.recording;
import static vn.ntm.criteria.PlacesClient.revoking;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Model places are counted as flow and as stock. */
@QuarkusTest
class ModelPlaceFiguresTest {

    private static final String GARDEN = "GARDEN";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    /** The flow of a year counts recognitions for it, the stock of a day what holds then; a decision of January counts back. */
    @Test
    void theyAreCountedAsFlowAndAsStock() {
        String unit = "18706"; // a commune of Cẩm Xuyên
        int before = figure(2022, "446", "gardens.holding").getInt("recorded.value");
        for (String key : new String[] {"mp-count-1", "mp-count-2", "mp-count-3"}) {
            recording(place(key, GARDEN, unit, "2022-01-10")).statusCode(201);
        }
        recognising("mp-count-1", 2022, "2022-06-01").statusCode(200);
        recognising("mp-count-2", 2022, "2023-01-15").statusCode(200);
        recognising("mp-count-3", 2022, "2022-07-01").statusCode(200);
        revoking("mp-count-3", "2022-11-01").statusCode(200);
        String then = get(PLACES + "?limit=1").path("knownAt");
        recognising("mp-count-3", 2022, "2022-12-01").statusCode(200);

        JsonPath flow = figure(2022, "446", "gardens.recognised");
        JsonPath stock = figure(2022, "446", "gardens.holding");
        assertThat(flow.getInt("recorded.value")).isEqualTo(3);
        assertThat(flow.getInt("recorded.evidence.DECISION")).isEqualTo(3);
        assertThat(stock.getInt("recorded.value")).isEqualTo(before + 2);
        assertThat(figure("2022&unit=446&knownAt=" + then, "gardens.holding").getInt("recorded.value"))
                .isEqualTo(before + 1);
        assertThat(listed(flow)).isEqualTo(3);
        assertThat(listed(stock)).isEqualTo(before + 2);
        assertThat(figure(2022, "443", "gardens.recognised").getInt("recorded.value"))
                .isZero();
    }

    private static int listed(JsonPath figure) {
        return get(figure.getString("href") + "&count=exact").jsonPath().getInt("page.count");
    }

    private static JsonPath figure(int year, String unit, String measure) {
        return figure(year + "&unit=" + unit, measure);
    }

    private static JsonPath figure(String query, String measure) {
        return get("/v1/figures?year=" + query)
                .jsonPath()
                .setRootPath("figures.find { it.measure == '" + measure + "' }");
    }
}
