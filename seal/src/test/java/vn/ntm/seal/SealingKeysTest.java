package vn.ntm.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingKeysTest {

    private static final String NUMBER = "042090001234";
    private static final String ABOUT = "somebody/IDENTITY_NUMBER";

    @TempDir
    Path folder;

    @Test
    void whatIsSealedIsUnreadableAndOpensAgain() {
        var keys = SealingKeys.draw();

        Sealed sealed = keys.seal(NUMBER, ABOUT);

        assertThat(new String(sealed.content(), UTF_8)).doesNotContain(NUMBER);
        assertThat(keys.seal(NUMBER, ABOUT))
                .as("the same text twice looks different")
                .isNotEqualTo(sealed);
        assertThat(keys.open(sealed, ABOUT)).isEqualTo(NUMBER);
    }

    @Test
    void movedToSomebodyElseItDoesNotOpen() {
        var keys = SealingKeys.draw();
        Sealed sealed = keys.seal(NUMBER, ABOUT);

        assertThatThrownBy(() -> keys.open(sealed, "another/IDENTITY_NUMBER"))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageNotContaining(NUMBER);
    }

    @Test
    void anOldKeyOpensUntilItIsTakenAway() {
        var first = SealingKeys.draw();
        Sealed before = first.seal(NUMBER, ABOUT);

        var turned = first.withANewKey().turned();
        Sealed after = turned.seal(turned.open(before, ABOUT), ABOUT);
        var alone = turned.withoutOldKeys();

        assertThat(after.keyId()).isNotEqualTo(before.keyId()).isEqualTo(turned.primary());
        assertThat(turned.ids()).containsExactly(before.keyId(), after.keyId());
        assertThat(alone.ids()).containsExactly(after.keyId());
        assertThat(alone.open(after, ABOUT)).isEqualTo(NUMBER);
        assertThatThrownBy(() -> alone.open(before, ABOUT)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aNewKeyIsKnownBeforeItIsUsed() {
        var first = SealingKeys.draw();
        var more = first.withANewKey();

        assertThat(more.primary()).isEqualTo(first.primary());
        assertThat(more.turned().primary()).isNotEqualTo(first.primary());
        assertThat(more.open(more.turned().seal(NUMBER, ABOUT), ABOUT)).isEqualTo(NUMBER);
    }

    @Test
    void equalTextsAreFoundByTheirMarksUnderEveryKey() {
        var first = SealingKeys.draw();
        byte[] mark = first.mark(NUMBER);

        var turned = first.withANewKey().turned();

        assertThat(turned.mark(NUMBER)).isNotEqualTo(mark);
        assertThat(turned.marksOf(NUMBER)).containsExactlyInAnyOrder(mark, turned.mark(NUMBER));
        assertThat(turned.marksOf("042090001235")).doesNotContain(mark);
        assertThat(SealingKeys.draw().mark(NUMBER))
                .as("without the key nobody makes the mark")
                .isNotEqualTo(mark);
    }

    @Test
    void theFilesGiveTheSameKeysBack() throws IOException {
        var keys = SealingKeys.draw();
        for (var file : KeyFiles.content(keys).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }

        assertThat(KeyFiles.any(folder)).isTrue();
        assertThat(KeyFiles.read(folder).open(keys.seal(NUMBER, ABOUT), ABOUT)).isEqualTo(NUMBER);
    }

    @Test
    void aFolderWithoutKeysOrWithBrokenOnesIsRefused() throws IOException {
        assertThatThrownBy(() -> KeyFiles.read(folder)).isInstanceOf(BrokenSeal.class);

        var keys = KeyFiles.content(SealingKeys.draw());
        Files.writeString(folder.resolve(KeyFiles.SEALS), keys.getOrDefault(KeyFiles.MARKS, ""));
        Files.writeString(folder.resolve(KeyFiles.MARKS), keys.getOrDefault(KeyFiles.SEALS, ""));

        assertThatThrownBy(() -> KeyFiles.read(folder))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining(folder.toString());
    }
}
