package vn.ntm.awards.diploma.print;

import java.util.List;
import java.util.Objects;
import vn.ntm.proof.commendation.CommendationClaims;
import vn.ntm.proving.print.PrintedPage;
import vn.ntm.proving.print.PrintedPage.Fact;
import vn.ntm.proving.print.PrintedPage.Line;

/** A commendation as a page to be printed. Whose name is not public is not named on it. */
public final class DiplomaPage {

    private static final String RED = "#9b1c1c";

    private static final String STYLE = """
            .form { text-align: center; font-size: 21pt; line-height: 1.3; font-weight: bold; color: COLOUR; }
            .recipient { text-align: center; font-size: 16pt; font-weight: bold; margin: 1mm 0 8mm; }
            """;

    private DiplomaPage() {}

    public static PrintedPage of(CommendationClaims claims) {
        return new PrintedPage(
                "Bản in khen thưởng: " + claims.form(),
                RED,
                STYLE,
                List.of("CHƯƠNG TRÌNH XÂY DỰNG NÔNG THÔN MỚI", "SỔ THEO DÕI KHEN THƯỞNG"),
                "XÁC NHẬN KHEN THƯỞNG",
                List.of(new Line("form", claims.form()), new Line("recipient", recipient(claims))),
                facts(claims),
                "Quyết định khen thưởng có thể bị hủy, nội dung có thể được đính chính sau ngày in; chỉ kết quả kiểm tra mới cho biết điều đó.",
                claims.issuer());
    }

    private static String recipient(CommendationClaims claims) {
        return Objects.requireNonNullElse(claims.recipient(), claims.kind().vi() + " (tên không công khai)");
    }

    private static List<Fact> facts(CommendationClaims claims) {
        return List.of(
                new Fact("Đối tượng", claims.kind().vi()),
                new Fact("Đơn vị hành chính", claims.unit()),
                new Fact("Mã đơn vị hành chính", claims.unitCode()),
                new Fact(
                        "Quyết định",
                        "Số %s ngày %s".formatted(claims.decisionNumber(), PrintedPage.DAY.format(claims.decidedOn()))),
                new Fact("Người hoặc cơ quan quyết định", claims.decidedBy()),
                new Fact("Tên trong sổ theo dõi", claims.commendation()));
    }
}
