package vn.ntm.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.local.suite.Service;
import vn.ntm.local.suite.ServiceProgram;

/**
 * Programs that are made with the generated clients (deploy/api): each reads the summary of 2023, proposes to close a year
 * that is nobody else's, and takes the proposal back.
 */
abstract class TheClients {

    private static final Path API = SuiteIT.HOME.resolve("deploy/api");
    private static final int OF_TYPESCRIPT = 2071;
    private static final int OF_JAVA = 2072;

    @Test
    void aProgramInTypeScriptReadsAndWrites() throws Exception {
        Path program = API.resolve("target/compiled/typescript/src/read-and-write.js");

        assertReadAndWritten(OF_TYPESCRIPT, program, API.resolve("tools").toString(), "node", program.toString());
    }

    @Test
    void aProgramInJavaReadsAndWrites() throws Exception {
        Path program = API.resolve("target/test-classes/vn/ntm/api/ReadAndWrite.class");
        String path = "%1$s/classes:%1$s/test-classes:%1$s/lib/*".formatted(API.resolve("target"));

        assertReadAndWritten(
                OF_JAVA, program, ServiceProgram.java().toString(), "-cp", path, "vn.ntm.api.ReadAndWrite");
    }

    private static void assertReadAndWritten(int year, Path program, String... command) throws Exception {
        assertThat(program).as("what ./mvnw verify -pl deploy/api makes").exists();

        JsonNode said = SuiteClient.parse(run(year, command));

        assertThat(said.path("version").asText()).isEqualTo(version());
        assertThat(said.path("published").asInt()).isEqualTo(10);
        assertThat(said.path("recorded").asInt()).isEqualTo(4);
        assertThat(said.path("proposed").asText()).isEqualTo("CLOSING_PROPOSED");
        assertThat(said.path("returned").asText()).isEqualTo("OPEN");
        assertThat(SuiteIT.suite
                        .json("/criteria/v1/programme-years/" + year)
                        .path("reason")
                        .asText())
                .startsWith("a client written in ");
    }

    /** What the document says, where programs look for it first. */
    private static String version() throws IOException, InterruptedException {
        return SuiteIT.suite
                .json("/criteria/v1/openapi.json")
                .at("/info/version")
                .asText();
    }

    private static String run(int year, String... command) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(command));
        words.add(Integer.toString(year));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("NTM_GATEWAY", "http://localhost:" + SuiteIT.ports.of(Service.GATEWAY));
        builder.environment()
                .put("NTM_TOKEN", Files.readString(SuiteIT.state().resolve("tokens/province-officer.jwt")));
        Process program = builder.start();
        program.getOutputStream().close();
        String said = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        return said;
    }
}
