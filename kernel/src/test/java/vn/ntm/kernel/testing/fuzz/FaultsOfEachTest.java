package vn.ntm.kernel.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is missing is asked of every operation, and nothing else is. */
class FaultsOfEachTest {

    private static final String DOCUMENT = """
            {"paths":{"/things":{"post":{"operationId":"writeThing",
                "parameters":[
                    {"name":"unit","in":"query","required":true,"example":"42","schema":{"type":"string"}},
                    {"name":"day","in":"query","example":"2024-01-01","schema":{"type":"string","format":"date"}},
                    {"name":"If-Match","in":"header","required":true,"example":"1","schema":{"type":"string"}}],
                "requestBody":{"content":{"application/json":{"example":{"name":"a","note":"b"},
                    "schema":{"type":"object","required":["name"],
                        "properties":{"name":{"type":"string"},"note":{"type":"string"}}}}}},
                "responses":{"200":{"description":"Written"}}}}}}
            """;

    @Test
    void isWhatIsMissing() {
        var document = new ApiDocument(DOCUMENT);
        Operation operation = document.operations().getFirst();
        Draft good = new GoodRequests(new Known(), role -> role).example(operation);

        assertThat(Stream.concat(
                                ParameterFaults.of(operation).stream(),
                                new BodyFaults(document).of(operation, good).stream())
                        .filter(Fault::ofEach)
                        .map(Fault::what))
                .containsExactlyInAnyOrder(
                        "unit missing",
                        "If-Match missing",
                        "body: no body",
                        "body: null",
                        "body: name missing",
                        "body: name = null");
    }
}
