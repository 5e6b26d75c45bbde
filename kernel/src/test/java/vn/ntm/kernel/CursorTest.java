package vn.ntm.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final AsOf AS_OF =
            new AsOf(LocalDate.of(2023, 12, 31), Instant.parse("2026-11-23T08:00:00.123456Z"));

    @Test
    void whatIsWrittenIsRead() {
        var cursor = new Cursor("a1b2", AS_OF, List.of("Đức Thọ", "440"));

        assertThat(Cursor.parse(cursor.encoded())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!!", "YWJj", "YR9iH2M"})
    void whatWeDidNotWriteIsNoCursor(String text) {
        assertThat(Cursor.parse(text)).isEmpty();
    }

    @Test
    void aSurplusRowMakesANextPage() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, AS_OF, "q", List::of);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.parse(String.valueOf(page.page().next()))).contains(new Cursor("q", AS_OF, List.of("b")));
        assertThat(Page.of(List.of("a", "b"), 2, AS_OF, "q", List::of).page().next())
                .isNull();
    }
}
