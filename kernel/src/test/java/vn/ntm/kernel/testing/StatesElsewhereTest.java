package vn.ntm.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatesElsewhereTest {

    private static final List<MovableForTests> YEARS = List.of(new YearsForTests(URI.create("http://127.0.0.1:1")));
    private static final Map<String, String> STATEFUL =
            Map.of("closeYear", "/v1/programme-years/{year}/_close", "moveDossier", "/v1/dossiers/{id}/_move");

    @Test
    void anOperationWhoseStatesNobodyTestsIsNamed() {
        assertThat(StatesElsewhere.NOTHING.heldByNobody(STATEFUL, YEARS))
                .containsExactly("moveDossier depends on a state, and no test calls it in one");
    }

    @Test
    void whatATestOfItsOwnHoldsIsNotNamed() {
        assertThat(new StatesElsewhere(Set.of("/v1/dossiers")).heldByNobody(STATEFUL, YEARS))
                .isEmpty();
    }
}
