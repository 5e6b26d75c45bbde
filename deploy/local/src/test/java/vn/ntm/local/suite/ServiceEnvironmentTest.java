package vn.ntm.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.local.home.Layout;
import vn.ntm.local.identity.Trust;
import vn.ntm.seal.KeyFiles;

class ServiceEnvironmentTest {

    private static final String FOLDER = "NTM_ATTACHMENTS_FOLDER";

    @TempDir
    Path state;

    @Test
    void eachServiceThatTakesFilesKeepsThemApart() throws IOException {
        Path attachments = layout().attachments();
        var environment = environment();

        assertThat(environment.of(Service.CRITERIA)).containsEntry(FOLDER, attachments.toString());
        assertThat(environment.of(Service.OCOP))
                .containsEntry(FOLDER, attachments.resolve("ocop").toString());
        assertThat(environment.of(Service.AWARDS))
                .containsEntry(FOLDER, attachments.resolve("awards").toString());
        assertThat(environment.of(Service.GATEWAY)).doesNotContainKey(FOLDER);
    }

    @Test
    void whoeverFollowsUnitsIsToldWhere() throws IOException {
        var environment = environment();

        assertThat(environment.of(Service.OCOP)).containsEntry("NTM_UNITS_FEED", "http://127.0.0.1:8081/v1/changes");
        assertThat(environment.of(Service.CRITERIA)).doesNotContainKey("NTM_UNITS_FEED");
    }

    @Test
    void onlyWhoKeepsDataOfPersonsIsGivenTheirKeys() throws IOException {
        Path keys = layout().personalDataKeys();
        var environment = environment();

        assertThat(environment.of(Service.AWARDS)).containsEntry("NTM_PERSONAL_DATA_KEYS", keys.toString());
        assertThat(environment.of(Service.OCOP)).doesNotContainKey("NTM_PERSONAL_DATA_KEYS");
        assertThat(KeyFiles.read(keys).ids()).hasSize(1);
    }

    @Test
    void eachRegisterThatSignsDoesSoUnderItsOwnNameWithItsOwnKey() throws IOException {
        var environment = environment();
        String keys = "NTM_PROOF_KEYS";

        assertThat(environment.of(Service.AWARDS))
                .containsEntry("NTM_PROOF_ADDRESS", "http://127.0.0.1:8080/awards")
                .doesNotContainEntry(keys, environment.of(Service.OCOP).get(keys));
        assertThat(environment.of(Service.OCOP)).containsEntry("NTM_PROOF_ADDRESS", "http://127.0.0.1:8080/ocop");
        assertThat(environment.of(Service.CRITERIA))
                .containsEntry("NTM_PROOF_ADDRESS", "http://127.0.0.1:8080/criteria")
                .containsEntry(keys, layout().reportKeys().toString());
        assertThat(environment.of(Service.GATEWAY)).doesNotContainKey(keys);
    }

    private ServiceEnvironment environment() {
        return new ServiceEnvironment(new Ports(8080), new Trust(Map.of()), layout());
    }

    private Layout layout() {
        return new Layout(state, state);
    }
}
