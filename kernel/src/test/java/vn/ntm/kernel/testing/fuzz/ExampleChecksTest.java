package vn.ntm.kernel.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example that is not as its document says is found wherever it stands. */
class ExampleChecksTest {

    private static final String DOCUMENT = """
            {"paths":{"/things":{"post":{
                "parameters":[{"name":"limit","schema":{"type":"integer","default":1},"example":2}],
                "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"},"example":{"example":3}}}},
                "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"},
                    "examples":{"one":{"value":{"example":4}}}}}}}}}},
             "components":{"schemas":{"Thing":{"type":"object","required":["example"],
                "properties":{"example":{"type":"integer","default":5},"schema":{"type":"integer","example":6}}}}}}
            """;

    @Test
    void nothingIsFoundWhereAllAreAsTheDocumentSays() {
        assertThat(differences(DOCUMENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, /paths//things/post/parameters/0/schema:",
        "2, /paths//things/post/parameters/0:",
        "3, /paths//things/post/requestBody/content/application/json: /example",
        "4, /paths//things/post/responses/200/content/application/json/examples/one: /example",
        "5, /components/schemas/Thing/properties/example:",
        "6, /components/schemas/Thing/properties/schema:"
    })
    void eachIsFoundWhereItStands(String example, String place) {
        assertThat(differences(DOCUMENT.replaceFirst(":" + example, ":\"no number\"")))
                .singleElement()
                .asString()
                .startsWith(place)
                .contains("is not of type");
    }

    private static List<String> differences(String json) {
        var document = new ApiDocument(json);
        return ExampleChecks.differences(document.root(), new SchemaChecks(document));
    }
}
