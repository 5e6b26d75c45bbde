package vn.ntm.ocop.proof.print;

import java.util.List;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proving.print.PrintedPage;
import vn.ntm.proving.print.PrintedPage.Fact;
import vn.ntm.proving.print.PrintedPage.Line;

/** A certificate as a page to be printed. */
public final class CertificatePage {

    private static final String GREEN = "#11683f";

    private static final String STYLE = """
            .product { text-align: center; font-size: 21pt; line-height: 1.3; font-weight: bold; color: #11683f; }
            .stars { text-align: center; font-size: 16pt; font-weight: bold; margin: 1mm 0 8mm; }
            """;

    private CertificatePage() {}

    public static PrintedPage of(CertificateClaims claims) {
        return new PrintedPage(
                "Bản in giấy chứng nhận OCOP: " + claims.product(),
                GREEN,
                STYLE,
                List.of("CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM", "SỔ ĐĂNG KÝ SẢN PHẨM OCOP"),
                "CHỨNG NHẬN SẢN PHẨM OCOP",
                List.of(
                        new Line("product", claims.product()),
                        new Line("stars", "Hạng %d sao".formatted(claims.stars()))),
                facts(claims),
                "Giấy chứng nhận có thể bị thu hồi, được thay thế hoặc gia hạn sau ngày in; chỉ kết quả kiểm tra mới cho biết điều đó.",
                claims.issuer());
    }

    private static List<Fact> facts(CertificateClaims claims) {
        var day = PrintedPage.DAY;
        return List.of(
                new Fact("Chủ thể", claims.producer()),
                new Fact("Địa bàn (như đã ghi)", claims.commune()),
                new Fact("Mã đơn vị hành chính", claims.unitCode()),
                new Fact(
                        "Quyết định công nhận",
                        "Số %s ngày %s".formatted(claims.decisionNumber(), day.format(claims.decidedOn()))),
                new Fact("Cơ quan quyết định", claims.decidedBy()),
                new Fact(
                        "Thời hạn",
                        "Từ ngày %s đến hết ngày %s"
                                .formatted(day.format(claims.validFrom()), day.format(claims.validUntil()))),
                new Fact("Số trong sổ đăng ký", claims.certificate().toString()));
    }
}
