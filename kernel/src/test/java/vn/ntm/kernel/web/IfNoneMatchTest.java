package vn.ntm.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IfNoneMatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\" | true",
                "W/\"a\" | true",
                "\"b\", W/\"a\" | true",
                "\"b,c\",\"a\" | true",
                "* | true",
                "\"b\" | false",
                "\"aa\", \"b\" | false",
                "a | false",
                "nonsense | false",
                "\" | false"
            })
    void aTagIsNamedWeakOrStrongAloneOrAmongOthers(String header, boolean named) {
        assertThat(IfNoneMatch.names(new EntityTag("a", true), List.of(header))).isEqualTo(named);
        assertThat(IfNoneMatch.names(new EntityTag("a"), List.of(header))).isEqualTo(named);
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(IfNoneMatch.names(new EntityTag("a"), List.of("\"b\"", "\"a\"")))
                .isTrue();
    }

    @Test
    void whoSaysNothingHasNothing() {
        assertThat(IfNoneMatch.names(new EntityTag("a"), null)).isFalse();
        assertThat(IfNoneMatch.names(new EntityTag("a"), List.of())).isFalse();
    }
}
