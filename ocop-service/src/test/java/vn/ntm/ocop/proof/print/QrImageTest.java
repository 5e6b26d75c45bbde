package vn.ntm.ocop.proof.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn is read by a reader that others wrote. */
class QrImageTest {

    private static final String TOKEN = "https://ocop.test/verify-certificate/#" + "eyJhbGciOiJFUzI1NiIs".repeat(50);

    @ParameterizedTest
    @ValueSource(ints = {200, 333, 600, 2000})
    void theCodeSaysTheToken(int size) throws Exception {
        byte[] png = QrImage.of(TOKEN).png(size);

        assertThat(read(png)).isEqualTo(TOKEN);
    }

    @Test
    void aTextThatIsTooLongForMendingIsStillDrawn() throws Exception {
        String longest = "x".repeat(2900);

        assertThat(read(QrImage.of(longest).png(1000))).isEqualTo(longest);
    }

    @Test
    void theDrawingHasTheSameDots() {
        String svg = QrImage.of(TOKEN).svg(600);

        assertThat(svg)
                .startsWith("<?xml")
                .contains("width=\"600\" height=\"600\"")
                .contains("M4,4h1v1h-1z");
    }

    /** What the picture says. */
    public static String read(byte[] png) throws IOException, NotFoundException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (com.google.zxing.ChecksumException | com.google.zxing.FormatException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
