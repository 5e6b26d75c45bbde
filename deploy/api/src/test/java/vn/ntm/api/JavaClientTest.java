package vn.ntm.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.client.gateway.ApiClient;
import vn.ntm.client.gateway.model.Target;

/** What is hard for a generator in the documents: alternatives that differ in one word. */
class JavaClientTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "TargetAdd, `{\"shape\":\"ADD\",\"value\":20}`",
                "TargetAtLeast, `{\"shape\":\"AT_LEAST\",\"value\":50}`",
                "TargetMaintain, `{\"shape\":\"MAINTAIN\",\"percent\":100}`",
                "TargetNamed, `{\"shape\":\"NAMED\",\"units\":[{\"code\":\"42\",\"name\":\"Hà Tĩnh\"}],\"level\":\"STANDARD\"}`"
            })
    void aTargetIsReadAsTheShapeThatItNames(String type, String json) throws JsonProcessingException {
        Target target = ApiClient.createDefaultObjectMapper().readValue(json, Target.class);

        assertThat(target.getActualInstance().getClass().getSimpleName()).isEqualTo(type);
    }
}
