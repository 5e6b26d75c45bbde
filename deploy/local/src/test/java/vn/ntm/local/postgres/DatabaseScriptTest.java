package vn.ntm.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseScriptTest {

    @Test
    void statementsEndWithASemicolonAtTheEndOfALine() {
        var script = new DatabaseScript("""
                -- says why
                CREATE ROLE ${owner}
                  LOGIN PASSWORD '${password}';

                GRANT ${owner} TO x; -- no end here
                  ;
                """);

        assertThat(script.statements(Map.of("owner", "o", "password", "a$1")))
                .containsExactly("CREATE ROLE o\n  LOGIN PASSWORD 'a$1';", "GRANT o TO x; -- no end here\n  ;");
    }

    @Test
    void aPlaceholderWithoutAValueIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatabaseScript("DROP ROLE ${owner};").statements(Map.of()))
                .withMessageContaining("${owner}");
    }
}
