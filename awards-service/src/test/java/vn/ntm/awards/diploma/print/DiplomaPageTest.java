package vn.ntm.awards.diploma.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.proof.commendation.CommendationClaims;
import vn.ntm.proof.commendation.CommendedKind;
import vn.ntm.proving.print.PdfWriter;
import vn.ntm.proving.print.QrImage;

/** The print says what was signed, in Vietnamese and on one page, and names nobody whose name is not in the token. */
class DiplomaPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void thePdfIsOnePageThatSaysWhatWasSigned() throws IOException {
        byte[] pdf = PdfWriter.pdf(page("Hội <Nông dân> & bạn, ữ ợ ẵ"), "a test");

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Bằng khen")
                    .contains("Hội <Nông dân> & bạn, ữ ợ ẵ")
                    .contains("Số 3981/QĐ-UBND ngày 05/08/2026")
                    .contains("không phải bản giấy có chữ ký và con dấu")
                    .contains("In ngày 23/11/2026");
        }
    }

    @Test
    void whoIsNotNamedIsSaidToBeSo() {
        assertThat(page(null))
                .contains("Tập thể (tên không công khai)")
                .doesNotContain("null")
                .doesNotContain("Đơn vị hành chính</td>");
    }

    private static String page(@Nullable String recipient) {
        var claims = new CommendationClaims(
                "https://awards.test/awards",
                "c-2026-01",
                Instant.parse("2026-11-23T01:00:00Z"),
                "Bằng khen",
                CommendedKind.COLLECTIVE,
                recipient,
                null,
                null,
                "3981/QĐ-UBND",
                "Chủ tịch UBND tỉnh",
                LocalDate.of(2026, 8, 5),
                "https://awards.test/awards/v1/commendation-statuses/0",
                7);
        return DiplomaPage.of(claims).html(QrImage.of("x".repeat(900)), DAY);
    }
}
