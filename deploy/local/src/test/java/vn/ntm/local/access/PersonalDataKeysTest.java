package vn.ntm.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.seal.KeyFiles;

class PersonalDataKeysTest {

    @TempDir
    Path folder;

    @Test
    void areDrawnOnceAndForTheirOwnerOnly() throws IOException {
        Path keys = PersonalDataKeys.in(folder.resolve("keys"));
        var first = KeyFiles.read(keys).ids();

        PersonalDataKeys.in(keys);

        assertThat(KeyFiles.read(keys).ids()).isEqualTo(first);
        for (String file : new String[] {KeyFiles.SEALS, KeyFiles.MARKS}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }
}
