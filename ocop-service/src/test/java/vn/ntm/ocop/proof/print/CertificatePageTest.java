package vn.ntm.ocop.proof.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proving.print.PdfWriter;
import vn.ntm.proving.print.QrImage;

/** The print says what was signed, in Vietnamese, on one page, and brings its letters along. */
class CertificatePageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CertificateClaims CLAIMS = new CertificateClaims(
            "https://ocop.test/ocop",
            UUID.fromString("0198c3f0-0000-7000-8000-000000000001"),
            Instant.parse("2026-11-23T01:00:00Z"),
            "Rượu nếp <Ông Ọt> & bạn, ữ ợ ẵ ặ ỹ đ Đ",
            "Hợp tác xã một kiểm thử",
            "xã Thạch Hạ",
            "18100",
            4,
            "3981/QĐ-UBND",
            "Ủy ban nhân dân tỉnh",
            LocalDate.of(2026, 8, 5),
            LocalDate.of(2026, 8, 5),
            LocalDate.of(2029, 8, 5),
            "https://ocop.test/ocop/v1/certificate-statuses/0",
            7);

    @Test
    void thePdfIsOnePageThatSaysWhatWasSigned() throws IOException {
        try (PDDocument document = pdf()) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(CLAIMS.product())
                    .contains("Hạng 4 sao")
                    .contains("Số 3981/QĐ-UBND ngày 05/08/2026")
                    .contains("Từ ngày 05/08/2026 đến hết ngày 05/08/2029")
                    .contains("không phải bản giấy có chữ ký và con dấu")
                    .contains("In ngày 23/11/2026");
        }
    }

    @Test
    void everyLetterOfThePdfIsWithinIt() throws IOException {
        try (PDDocument document = pdf()) {
            var resources = document.getPage(0).getResources();
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }
            assertThat(fonts).hasSizeGreaterThanOrEqualTo(2).allMatch(PDFont::isEmbedded);
            assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.contains("LiberationSerif"));
        }
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        var bare = new CertificateClaims(
                CLAIMS.issuer(),
                CLAIMS.certificate(),
                CLAIMS.issuedAt(),
                "Cu đơ",
                null,
                null,
                null,
                3,
                "1/QĐ",
                null,
                DAY,
                DAY,
                DAY,
                CLAIMS.statusList(),
                1);

        assertThat(CertificatePage.of(bare).html(QrImage.of("x"), DAY))
                .doesNotContain("null")
                .doesNotContain("Chủ thể")
                .doesNotContain("Cơ quan quyết định");
    }

    @Test
    void nothingThatIsOnFileCanBecomeMarkup() {
        assertThat(CertificatePage.of(CLAIMS).html(QrImage.of("x"), DAY))
                .contains("Rượu nếp &lt;Ông Ọt&gt; &amp; bạn")
                .doesNotContain("<Ông");
    }

    private static PDDocument pdf() throws IOException {
        return Loader.loadPDF(PdfWriter.pdf(
                CertificatePage.of(CLAIMS).html(QrImage.of("x".repeat(900)), DAY), "a test"));
    }
}
