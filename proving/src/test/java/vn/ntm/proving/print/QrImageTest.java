package vn.ntm.proving.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.proving.testing.QrReader;

/** What is drawn is read by a reader that others wrote. */
class QrImageTest {

    private static final String TOKEN = "https://ocop.test/verify-certificate/#" + "eyJhbGciOiJFUzI1NiIs".repeat(50);

    @ParameterizedTest
    @ValueSource(ints = {200, 333, 600, 2000})
    void theCodeSaysTheToken(int size) throws ReaderException, IOException {
        byte[] png = QrImage.of(TOKEN).png(size);

        assertThat(QrReader.read(png)).isEqualTo(TOKEN);
    }

    @Test
    void aTextThatIsTooLongForMendingIsStillDrawn() throws ReaderException, IOException {
        String longest = "x".repeat(2900);

        assertThat(QrReader.read(QrImage.of(longest).png(1000))).isEqualTo(longest);
    }

    @Test
    void theDrawingHasTheSameDots() {
        String svg = QrImage.of(TOKEN).svg(600);

        assertThat(svg)
                .startsWith("<?xml")
                .contains("width=\"600\" height=\"600\"")
                .contains("M4,4h1v1h-1z");
    }
}
