package vn.ntm.ocop.proof.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.certificate.CertificateClaims;

/** A certificate as a page to be printed, in Vietnamese. It says of itself that it is a print, and not the paper that was signed. */
final class CertificatePage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int QR_PIXELS = 1000;

    private static final String STYLE = """
            @page { size: A4 portrait; margin: 16mm 18mm; }
            body { font-family: "Liberation Serif", "Times New Roman", serif; font-size: 13pt; line-height: 1.35; color: #111; margin: 0 auto; max-width: 174mm; }
            .frame { border: 2.2pt solid #11683f; padding: 1.6mm; }
            .inner { border: 0.6pt solid #11683f; padding: 9mm 11mm 7mm; }
            @media screen { body { margin: 8mm auto; } }
            p { margin: 0; }
            .register { text-align: center; font-size: 11.5pt; letter-spacing: 0.4pt; color: #11683f; }
            h1 { text-align: center; font-size: 20pt; line-height: 1.3; margin: 4mm 0 1mm; }
            .print { text-align: center; font-style: italic; margin-bottom: 8mm; }
            .product { text-align: center; font-size: 21pt; line-height: 1.3; font-weight: bold; color: #11683f; }
            .stars { text-align: center; font-size: 16pt; font-weight: bold; margin: 1mm 0 8mm; }
            table.facts { width: 100%; border-collapse: collapse; }
            table.facts td { padding: 1.7mm 0; border-bottom: 0.4pt solid #c9d3cd; vertical-align: top; }
            table.facts td.name { width: 46mm; padding-right: 4mm; color: #444; }
            table.check { width: 100%; margin-top: 8mm; }
            table.check td { vertical-align: middle; }
            table.check td.code { width: 66mm; padding-right: 6mm; }
            table.check img { width: 66mm; height: 66mm; display: block; }
            table.check p { font-size: 11pt; margin-bottom: 2mm; }
            .small { font-size: 9pt; color: #444; word-wrap: break-word; }
            """;

    private CertificatePage() {}

    /** A page that needs nothing else, well-formed as XML too. */
    static String of(CertificateClaims claims, QrImage code, LocalDate printedOn) {
        return """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi">
            <head>
            <meta charset="UTF-8"/>
            <title>Bản in giấy chứng nhận OCOP: %s</title>
            <style>%s</style>
            </head>
            <body>
            <div class="frame"><div class="inner">
            <p class="register">CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM<br/>SỔ ĐĂNG KÝ SẢN PHẨM OCOP</p>
            <h1>CHỨNG NHẬN SẢN PHẨM OCOP</h1>
            <p class="print">Bản in từ hệ thống, không phải bản giấy có chữ ký và con dấu</p>
            <p class="product">%s</p>
            <p class="stars">Hạng %d sao</p>
            <table class="facts">%s</table>
            %s
            </div></div>
            </body>
            </html>
            """.formatted(
                        escaped(claims.product()),
                        STYLE,
                        escaped(claims.product()),
                        claims.stars(),
                        facts(claims),
                        check(claims, code, printedOn));
    }

    private static String facts(CertificateClaims claims) {
        String decision = "Số %s ngày %s".formatted(claims.decisionNumber(), DAY.format(claims.decidedOn()));
        return Stream.of(
                        row("Chủ thể", claims.producer()),
                        row("Địa bàn (như đã ghi)", claims.commune()),
                        row("Mã đơn vị hành chính", claims.unitCode()),
                        row("Quyết định công nhận", decision),
                        row("Cơ quan quyết định", claims.decidedBy()),
                        row(
                                "Thời hạn",
                                "Từ ngày %s đến hết ngày %s"
                                        .formatted(DAY.format(claims.validFrom()), DAY.format(claims.validUntil()))),
                        row("Số trong sổ đăng ký", claims.certificate().toString()))
                .collect(Collectors.joining());
    }

    private static String row(String name, @Nullable String value) {
        return value == null ? "" : "<tr><td class=\"name\">%s</td><td>%s</td></tr>".formatted(name, escaped(value));
    }

    private static String check(CertificateClaims claims, QrImage code, LocalDate printedOn) {
        String picture = Base64.getEncoder().encodeToString(code.png(QR_PIXELS));
        return """
            <table class="check"><tr>
            <td class="code"><img alt="Mã QR để kiểm tra" src="data:image/png;base64,%s"/></td>
            <td>
            <p><strong>Quét mã QR để kiểm tra.</strong> Mã chứa chữ ký số của sổ đăng ký, kiểm tra được cả khi hệ thống ngừng hoạt động.</p>
            <p>Giấy chứng nhận có thể bị thu hồi, được thay thế hoặc gia hạn sau ngày in; chỉ kết quả kiểm tra mới cho biết điều đó.</p>
            <p class="small">In ngày %s từ %s</p>
            </td>
            </tr></table>""".formatted(picture, DAY.format(printedOn), escaped(claims.issuer()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
