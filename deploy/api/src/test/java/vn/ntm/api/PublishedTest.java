package vn.ntm.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release publishes: with the version of the API documents, complete, and the same bytes whenever it is made. */
class PublishedTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "criteria-service/openapi/criteria-service.yaml",
                "ocop-service/openapi/ocop-service.yaml",
                "awards-service/openapi/awards-service.yaml",
                "gateway/openapi/gateway.yaml"
            })
    void theVersionIsThatOfTheDocuments(String document) throws Exception {
        assertThat(System.getProperty("ntm.client.version"))
                .as("<version> of deploy/api/pom.xml")
                .isEqualTo(Published.version(document));
    }

    @Test
    void theSumsAreThoseOfTheFiles() throws Exception {
        List<String> sums = Files.readAllLines(Published.FOLDER.resolve("SHA256SUMS"));

        assertThat(sums).hasSize(4);
        for (String end : List.of(".tgz", ".jar", "-sources.jar", ".pom")) {
            Path file = Published.file(end);
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            assertThat(sums).contains(HexFormat.of().formatHex(sum) + "  " + file.getFileName());
        }
    }

    @Test
    void theMavenArtefactStandsAlone() throws Exception {
        assertThat(Files.readString(Published.file(".pom")))
                .contains(
                        "<groupId>vn.ntm</groupId>",
                        "<artifactId>ntm-client</artifactId>",
                        "<version>" + Published.version("gateway/openapi/gateway.yaml") + "</version>",
                        "<name>Apache-2.0</name>",
                        "<artifactId>jackson-databind</artifactId>")
                .doesNotContain("<parent>", "SNAPSHOT", "${", "<scope>test</scope>");
    }

    /** The clock is what would make them differ: the same classes in another hour are the same file. */
    @ParameterizedTest
    @ValueSource(strings = {".jar", "-sources.jar"})
    void noJarSaysWhenItWasMade(String end) throws Exception {
        try (var jar = new ZipFile(Published.file(end).toFile())) {
            assertThat(jar.stream().map(ZipEntry::getTimeLocal).distinct()).hasSize(1);
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
        }
    }

    @Test
    void theNpmPackageIsTheSameWhenItIsPackedAgain() throws Exception {
        Tool pack = Tool.run("tools", "npm", "pack", "--pack-destination", folder.toString(), "./target/npm");

        assertThat(pack.exitCode()).as(pack.said()).isZero();
        Path again = folder.resolve(Published.file(".tgz").getFileName());
        try (InputStream first = Files.newInputStream(Published.file(".tgz"))) {
            assertThat(again).hasBinaryContent(first.readAllBytes());
        }
    }
}
