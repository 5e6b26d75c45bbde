package vn.ntm.awards.person.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.seal.BrokenSeal;
import vn.ntm.seal.KeyFiles;
import vn.ntm.seal.SealingKeys;

class KeyRingTest {

    @TempDir
    Path folder;

    @Test
    void withoutKeysTheServiceDoesNotStart() throws IOException {
        assertThatThrownBy(() -> new KeyRing(() -> folder))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining(folder.toString());

        put(SealingKeys.draw());
        Files.writeString(folder.resolve(KeyFiles.SEALS), "{}");

        assertThatThrownBy(() -> new KeyRing(() -> folder)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void keysThatComeLaterAreUsedAndBrokenOnesAreNot() throws IOException {
        var first = SealingKeys.draw();
        put(first);
        var ring = new KeyRing(() -> folder);
        var turned = first.withANewKey().turned();
        put(turned);

        assertThat(ring.keys().primary()).isEqualTo(turned.primary());

        Files.delete(folder.resolve(KeyFiles.SEALS));
        assertThat(ring.keys().primary()).isEqualTo(turned.primary());
    }

    private void put(SealingKeys keys) throws IOException {
        for (var file : KeyFiles.content(keys).entrySet()) {
            Path part = Files.writeString(folder.resolve("part"), file.getValue());
            Files.deleteIfExists(folder.resolve(file.getKey()));
            Files.move(part, folder.resolve(file.getKey()));
        }
    }
}
