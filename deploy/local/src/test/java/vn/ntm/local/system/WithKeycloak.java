package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.home.Layout;
import vn.ntm.local.identity.ClientCredentials;
import vn.ntm.local.identity.Keycloak;
import vn.ntm.local.stub.LauncherProcess;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/**
 * The packaged suite with a real Keycloak, its accounts and its tokens. It takes a minute and a download, so it is no part of the usual run:
 * {@code deploy/test --identity keycloak} runs it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithKeycloak {

    private static final Path HOME = Path.of(System.getProperty("ntm.home"));
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static HttpClient http;
    private static Ports ports;
    private static Layout layout;
    private static LauncherProcess launcher;
    private static List<ProcessHandle> processes;

    @BeforeAll
    static void start() throws Exception {
        http = HttpClient.newHttpClient();
        ports = Ports.freeFrom(23_080);
        layout = new Layout(HOME, folder.resolve(".run"));
        launcher = LauncherProcess.script(
                Map.of("NTM_STATE", layout.state().toString(), "NTM_PORT_BASE", Integer.toString(ports.base())),
                "--identity",
                "keycloak",
                "--no-start-caches");
        launcher.awaitUp();
        processes = Running.of(launcher, layout.state());
    }

    @AfterAll
    static void leaveNothing() {
        launcher.close();
        http.close();
    }

    @Test
    @Order(1)
    void theDataIsLoadedWithATokenOfKeycloak() {
        assertThat(launcher.text())
                .contains("Keycloak ready in", " rows in ", "/admin/master/console/#/ntm", "client_secret@");
        assertThat(layout.tokens()).doesNotExist();
    }

    @Test
    @Order(1)
    void whatIsSecretIsItsOwnersAlone() throws IOException {
        var passwords = new Passwords(layout.secrets());
        for (String secret : List.of(Keycloak.ADMINISTRATOR, Keycloak.SYSTEM_CLIENT)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords.file(secret))))
                    .isEqualTo("rw-------");
            assertThat(launcher.text()).doesNotContain(passwords.of(secret));
            for (ProcessHandle process : processes) {
                assertThat(process.info().commandLine().orElse("")).doesNotContain(passwords.of(secret));
            }
        }
    }

    @Test
    @Order(1)
    void theSystemsClientImportsAFileAndReadsNoAudit() throws Exception {
        String token = systemClient().token();
        String units = Files.readString(HOME.resolve("deploy/data/hatinh/criteria/units.csv"));

        HttpResponse<String> answer = http.send(
                request(token, service("/v1/imports/units"))
                        .header("Content-Type", "text/csv; charset=utf-8")
                        .POST(BodyPublishers.ofString(units))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(SuiteClient.json(answer).path("rows").asInt()).isPositive();
        assertThat(audit(token).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(1)
    void anAuditorWhoSignsInReadsTheAuditAndAnotherDoesNot() throws Exception {
        String auditor = person("auditor-one", "auditor").token();
        String officer = person("officer-one", "commune-officer").token();

        HttpResponse<String> read = audit(auditor);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body()).contains("service-account-ntm-system");

        HttpResponse<String> refused = audit(officer);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(SuiteClient.json(refused).path("code").asText()).isEqualTo("forbidden");
        assertThat(http.send(HttpRequest.newBuilder(service("/v1/audit")).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @Order(2)
    void stoppedByCtrlCNothingIsLeft() throws Exception {
        launcher.signal("INT");

        assertThat(launcher.exitCode()).isEqualTo(130);
        assertThat(processes).hasSizeGreaterThanOrEqualTo(7).noneMatch(ProcessHandle::isAlive);
    }

    private static ClientCredentials systemClient() throws IOException {
        String secret = new Passwords(layout.secrets()).of(Keycloak.SYSTEM_CLIENT);
        return new ClientCredentials(realm(), Keycloak.SYSTEM_CLIENT, secret);
    }

    /** As an administrator makes one: an account, its role, its unit, its password. */
    private static Person person(String name, String role) throws IOException, InterruptedException {
        String password = new Passwords(folder.resolve("people")).of(name);
        String administrator = administratorsToken();
        HttpResponse<String> made = post(administrator, "/users", account(name, password));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String account = URI.create(made.headers().firstValue("Location").orElseThrow())
                .getPath()
                .replaceFirst("^.*/users/", "");
        JsonNode granted = SuiteClient.json(http.send(
                request(administrator, administration("/roles/" + role)).build(), BodyHandlers.ofString()));
        HttpResponse<String> mapped = post(
                administrator,
                "/users/" + account + "/role-mappings/realm",
                JSON.createArrayNode().add(granted));
        assertThat(mapped.statusCode()).as(mapped.body()).isEqualTo(204);
        return new Person(realm(), name, password);
    }

    private static ObjectNode account(String name, String password) {
        ObjectNode account = JSON.createObjectNode().put("username", name).put("enabled", true);
        account.putObject("attributes").putArray("unit").add("42");
        account.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("temporary", false)
                .put("value", password);
        return account;
    }

    private static String administratorsToken() throws IOException, InterruptedException {
        String password = new Passwords(layout.secrets()).of(Keycloak.ADMINISTRATOR);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(
                                Keycloak.address(ports.identity()) + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=%s&password=%s"
                                .formatted(Keycloak.ADMINISTRATOR, password)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SuiteClient.json(answer).path("access_token").asText();
    }

    private static HttpResponse<String> audit(String token) throws IOException, InterruptedException {
        return http.send(request(token, service("/v1/audit?limit=5")).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String token, String path, JsonNode body)
            throws IOException, InterruptedException {
        return http.send(
                request(token, administration(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String token, URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    }

    private static URI realm() {
        return Keycloak.issuer(ports.identity());
    }

    private static URI administration(String path) {
        return URI.create(Keycloak.address(ports.identity()) + "/admin/realms/ntm" + path);
    }

    private static URI service(String path) {
        return ports.url(Service.GATEWAY).resolve("/criteria" + path);
    }
}
