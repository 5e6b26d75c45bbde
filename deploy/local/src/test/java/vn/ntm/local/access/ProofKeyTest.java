package vn.ntm.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.proof.jose.SigningKey;

class ProofKeyTest {

    @TempDir
    Path folder;

    @Test
    void isDrawnOnceAndForItsOwnerOnly() throws IOException {
        Path drawn = ProofKey.in(folder.resolve("proof-keys")).resolve("local.jwk");
        String first = Files.readString(drawn);

        ProofKey.in(folder.resolve("proof-keys"));

        assertThat(Files.readString(drawn)).isEqualTo(first);
        assertThat(SigningKey.read(first).open().id()).isNotEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(drawn)))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyThatSomebodyPutThereIsTheOnlyOne() throws IOException {
        Path keys = Files.createDirectories(folder.resolve("proof-keys"));
        Files.writeString(keys.resolve("mine.jwk"), SigningKey.draw());

        ProofKey.in(keys);

        assertThat(keys).isDirectoryNotContaining("glob:**local.jwk");
    }
}
