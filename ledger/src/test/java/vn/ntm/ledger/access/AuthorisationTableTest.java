package vn.ntm.ledger.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorisationTableTest {

    private static final String HEADER = AuthorisationTable.HEADER + "\n";

    @Test
    void whatHasNoRowIsGrantedToNobody() {
        var table = AuthorisationTable.read(HEADER + "listUnits,anyone,ANY,ANY\n");

        assertThat(table.of("listUnits")).singleElement().matches(Grant::open);
        assertThat(table.of("importFacts")).isEmpty();
    }

    @Test
    void aRowCoversItsRelationAlone() {
        Grant own = Grant.of("importFacts,system,OWN,ANY");

        assertThat(own.covers(Relation.OWN)).isTrue();
        assertThat(own.covers(Relation.ANCESTOR)).isFalse();
        assertThat(own.covers(Relation.DESCENDANT)).isFalse();
        assertThat(own.covers(Relation.OTHER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "importFacts,sytem,OWN,ANY",
                "importFacts,system,MINE,ANY",
                "importFacts,system,OWN",
                "importFacts,system,OWN,draft",
                "listUnits,anyone,OWN,ANY",
                "listUnits,anyone,ANY,OPEN",
                ""
            })
    void aRowThatCannotBeEnforcedIsNoRow(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> AuthorisationTable.read(HEADER + line + "\n"));
    }

    @Test
    void aTableBeginsWithItsHeader() {
        assertThatIllegalArgumentException().isThrownBy(() -> AuthorisationTable.read("listUnits,anyone,ANY,ANY\n"));
    }

    @Test
    void theIdentityProviderKnowsEveryRole() throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(Path.of("..", "deploy", "keycloak", "ntm-realm.json").toFile());
        Set<String> roles = new HashSet<>(Set.of(Grant.ANYONE));
        realm.at("/roles/realm").forEach(role -> roles.add(role.path("name").asText()));

        assertThat(roles).isEqualTo(Grant.ROLES);
    }
}
