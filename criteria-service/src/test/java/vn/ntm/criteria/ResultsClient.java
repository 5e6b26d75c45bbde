package vn.ntm.criteria;

import static io.restassured.RestAssured.get;

import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Files results of communes, and asks what figures make of them. */
final class ResultsClient {

    private static final String HEADER = "measureCode,unitCode,period,value,source,confidence,note\n";

    private ResultsClient() {}

    /** @param rows the unit, the period and the value of each entry */
    static void importing(String measure, String... rows) {
        String lines = Arrays.stream(rows)
                .map(row -> "%s,%s,s,HIGH,\n".formatted(measure, row))
                .collect(Collectors.joining());
        TheProvince.importing("results", HEADER + lines).statusCode(200);
    }

    static List<Float> listing(String query) {
        return get("/v1/results?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.value", Float.class);
    }

    /** How many entries the query of a figure lists. */
    static int listed(JsonPath figure) {
        return get(figure.getString("href") + "&count=exact").jsonPath().getInt("page.count");
    }

    static JsonPath figure(String query, String measure) {
        return get("/v1/figures?year=" + query)
                .jsonPath()
                .setRootPath("figures.find { it.measure == '" + measure + "' }");
    }
}
