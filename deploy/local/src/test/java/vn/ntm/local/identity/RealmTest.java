package vn.ntm.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ntm.local.access.Role;
import vn.ntm.local.home.Layout;

/** What an operator imports holds the programme's roles, and nothing that has to be kept secret. */
class RealmTest {

    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        Path home = Path.of(System.getProperty("ntm.home"));
        realm = new ObjectMapper()
                .readTree(new Layout(home, home.resolve(".run")).realm().toFile());
    }

    @Test
    void itsRolesAreTheRolesOfTheProgramme() {
        assertThat(texts(realm.at("/roles/realm"), "name"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::code).toList());
    }

    @Test
    void whatIsSecretIsAPlaceholder() {
        assertThat(realm.findValuesAsText("secret")).containsExactly("${NTM_SYSTEM_CLIENT_SECRET}");
        for (String name :
                List.of("credentials", "privateKey", "password", "value", "hashedSaltedValue", "secretData")) {
            assertThat(realm.findValues(name)).as(name).isEmpty();
        }
    }

    @Test
    void theOnlyAccountIsThatOfTheSystemClient() {
        assertThat(texts(realm.path("users"), "serviceAccountClientId")).containsExactly("ntm-system");
        assertThat(texts(realm.at("/users/0/realmRoles"))).containsExactly("system");
    }

    @Test
    void peopleComeByCodeAndProofAndSystemsByTheirSecret() {
        JsonNode frontend = client("ntm-frontend");
        JsonNode system = client("ntm-system");

        assertThat(frontend.path("publicClient").asBoolean()).isTrue();
        assertThat(frontend.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(texts(frontend.path("redirectUris"))).containsExactly("${NTM_FRONTEND_REDIRECT_URI}");
        assertThat(system.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(system.path("standardFlowEnabled").asBoolean()).isFalse();
        for (JsonNode client : realm.path("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
        }
    }

    @Test
    void tokensCarryWhatTheServicesRead() {
        assertThat(texts(realm.at("/clientScopes/0/protocolMappers"), "name"))
                .containsExactlyInAnyOrder("subject", "upn", "groups", "unit", "audience");
    }

    @Test
    void nobodyChangesTheirOwnUnit() throws IOException {
        String profile = realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                .path("kc.user.profile.config")
                .path(0)
                .asText();

        for (JsonNode attribute : new ObjectMapper().readTree(profile).path("attributes")) {
            if (Set.of("unit", "username").contains(attribute.path("name").asText())) {
                assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin");
            }
        }
    }

    private static JsonNode client(String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(member).asText())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
