package vn.ntm.proving.print;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A text as a QR code that can be printed or shown, with the quiet zone around it that readers need. */
public final class QrImage {

    /** Pixels: the smallest in which every code has a pixel for each of its dots, and as much as a poster needs. */
    public static final int SMALLEST = 200;

    public static final int LARGEST = 2000;

    /** Dots that stay white on each side. */
    private static final int QUIET = 4;

    private static final int BLACK = 0;
    private static final int WHITE = 0xFFFFFF;

    private final QrCode code;

    private QrImage(QrCode code) {
        this.code = code;
    }

    /** A token is long, so its dots are as large as they can be; what can be mended is mended where it costs no room. */
    public static QrImage of(String text) {
        return new QrImage(QrCode.encodeText(text, QrCode.Ecc.LOW));
    }

    /** @param size of the picture, in pixels */
    public byte[] png(int size) {
        int dot = Math.max(1, size / (code.size + 2 * QUIET));
        int margin = (size - dot * code.size) / 2;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, dark(x - margin, y - margin, dot) ? BLACK : WHITE);
            }
        }
        try {
            var written = new ByteArrayOutputStream();
            ImageIO.write(image, "png", written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private boolean dark(int x, int y, int dot) {
        return x >= 0 && y >= 0 && code.getModule(x / dot, y / dot);
    }

    /** @param size of the picture, in pixels; it can be scaled without loss */
    public String svg(int size) {
        int side = code.size + 2 * QUIET;
        var dots = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dots.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" shape-rendering="crispEdges">
            <rect width="100%%" height="100%%" fill="#fff"/>
            <path d="%s" fill="#000"/>
            </svg>
            """.formatted(size, size, side, side, dots);
    }
}
