package vn.ntm.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Whom the tokens of a test serve, by how the unit that an operation is about is seen from there. */
final class PlacesForTests {

    /** Seen from these the province is the one of the key. */
    static final Map<String, String> UNITS = Map.of("OWN", "42", "ANCESTOR", "18229", "OTHER", "01");

    /** Of an operation about one unit: how that unit, the example of its parameter, is seen from these. */
    private static final String OF_A_UNIT = "{unit}";

    private static final Map<String, String> UNITS_OF_A_UNIT = Map.of("DESCENDANT", "42", "OTHER", "18229");

    private PlacesForTests() {}

    static Map<String, String> of(String path, JsonNode operation) {
        if (!path.contains(OF_A_UNIT)) {
            return UNITS;
        }
        var units = new HashMap<>(UNITS_OF_A_UNIT);
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals("unit")) {
                units.put("OWN", parameter.path("example").asText());
            }
        }
        return units;
    }
}
