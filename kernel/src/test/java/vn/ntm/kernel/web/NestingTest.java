package vn.ntm.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class NestingTest {

    private final ObjectMapper json = new ObjectMapper();

    NestingTest() {
        new JsonSettings().customize(json);
    }

    @Test
    void fiftyLevelsAreReadAndOneMoreIsNot() throws JsonProcessingException {
        assertThat(json.readTree(nested(JsonSettings.DEEPEST)).isArray()).isTrue();
        assertThatThrownBy(() -> json.readTree(nested(JsonSettings.DEEPEST + 1)))
                .isInstanceOf(StreamConstraintsException.class);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
