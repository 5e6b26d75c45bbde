package vn.ntm.document.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts TEXTS = Texts.read("""
            # Units
            One unit
            Một đơn vị hành chính

            The units of a day
            Các đơn vị hành chính tại một ngày
            """);

    @Test
    void theVietnameseComesFirst() {
        assertThat(TEXTS.line("One unit")).isEqualTo("Một đơn vị hành chính · One unit");
        assertThat(TEXTS.paragraphs("The units\n of a day"))
                .isEqualTo("Các đơn vị hành chính tại một ngày\n\nThe units\n of a day");
    }

    @Test
    void aTextThatWasChangedHasNoTranslationAnyMore() {
        assertThat(TEXTS.line("One unit or more")).isEqualTo("One unit or more");
    }

    @Test
    void whatWasSaidInBothLanguagesIsNotSaidTwice() {
        assertThat(TEXTS.line(TEXTS.line("One unit"))).isEqualTo("Một đơn vị hành chính · One unit");
    }

    @Test
    void aTextWithoutATranslationIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.read("One unit\n"));
    }

    @Test
    void twoTranslationsOfOneTextAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.read("a\nb\n\na\nc\n"));
    }
}
