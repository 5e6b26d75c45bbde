package vn.ntm.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\t", "\u0085", "\u200b", "\u202e", "\u2066", "\ufeff", "\u2028", "\ue000", "\ufffd"})
    void whatCannotBeSeenIsNotPlain(String hidden) {
        assertThat(PlainText.is("Hà" + hidden + "Tĩnh")).isFalse();
    }

    @Test
    void whatCanBeSeenIsPlain() {
        assertThat(PlainText.is("Huyện Đức Thọ – 100 % (“đạt chuẩn”) 😀")).isTrue();
        assertThat(PlainText.is(Normalizer.normalize("Đức Thọ", Normalizer.Form.NFD)))
                .isTrue();
    }

    @Test
    void whatIsTooLongToBeAnsweredIsCutAndSaysSo() {
        assertThat(PlainText.upToLongest("x".repeat(4096))).isEqualTo("x".repeat(4096));
        assertThat(PlainText.upToLongest("x".repeat(50_000))).isEqualTo("x".repeat(4095) + "…");
    }
}
