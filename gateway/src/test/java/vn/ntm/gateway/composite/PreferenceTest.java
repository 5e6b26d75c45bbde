package vn.ntm.gateway.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handling=strict",
                "Handling = \"strict\"",
                "respond-async, handling=strict; a=b, wait=10",
                "wait=10,HANDLING=STRICT"
            })
    void strictIsFoundAmongOthers(String header) {
        assertThat(Preference.of(List.of("return=minimal", header))).isEqualTo(Preference.STRICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "handling=lenient", "handling", "strict", "x-handling=strict", "wait=10; handling=strict"})
    void anythingElseIsLenient(String header) {
        assertThat(Preference.of(List.of(header))).isEqualTo(Preference.LENIENT);
    }

    @Test
    void whoSaysNothingIsLenient() {
        assertThat(Preference.of(List.of())).isEqualTo(Preference.LENIENT);
    }
}
