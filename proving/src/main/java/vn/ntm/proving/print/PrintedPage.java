package vn.ntm.proving.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page to be printed of what was signed, in Vietnamese. It says of itself that it is a print, and not the paper that was signed.
 *
 * @param title of the page in a browser
 * @param colour of its frame, as CSS has it
 * @param style of the lines of this page, as CSS
 * @param register the lines at the top: whose register it is
 * @param lines what stands out, each under its name in the style
 * @param facts what the rest says, in its order; what is not known is left out
 * @param caution what may have become of it since
 * @param issuer the address of the register
 */
public record PrintedPage(
        String title,
        String colour,
        String style,
        List<String> register,
        String heading,
        List<Line> lines,
        List<Fact> facts,
        String caution,
        String issuer) {

    /** How days are written in Việt Nam. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int QR_PIXELS = 1000;

    private static final String ABOVE = """
            @page { size: A4 portrait; margin: 16mm 18mm; }
            body { font-family: "Liberation Serif", "Times New Roman", serif; font-size: 13pt; line-height: 1.35; color: #111; margin: 0 auto; max-width: 174mm; }
            .frame { border: 2.2pt solid COLOUR; padding: 1.6mm; }
            .inner { border: 0.6pt solid COLOUR; padding: 9mm 11mm 7mm; }
            @media screen { body { margin: 8mm auto; } }
            p { margin: 0; }
            .register { text-align: center; font-size: 11.5pt; letter-spacing: 0.4pt; color: COLOUR; }
            h1 { text-align: center; font-size: 20pt; line-height: 1.3; margin: 4mm 0 1mm; }
            .print { text-align: center; font-style: italic; margin-bottom: 8mm; }
            """;

    private static final String BELOW = """
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

    /** A line that stands out. */
    public record Line(String style, String text) {}

    /** A row of the table; left out if nothing is known. */
    public record Fact(String name, @Nullable String value) {}

    /** A page that needs nothing else, well-formed as XML too. */
    public String html(QrImage code, LocalDate printedOn) {
        return """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi">
            <head>
            <meta charset="UTF-8"/>
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            <div class="frame"><div class="inner">
            <p class="register">%s</p>
            <h1>%s</h1>
            <p class="print">Bản in từ hệ thống, không phải bản giấy có chữ ký và con dấu</p>
            %s
            <table class="facts">%s</table>
            %s
            </div></div>
            </body>
            </html>
            """.formatted(
                        escaped(title),
                        (ABOVE + style + BELOW).replace("COLOUR", colour),
                        register.stream().map(PrintedPage::escaped).collect(Collectors.joining("<br/>")),
                        escaped(heading),
                        lines.stream().map(PrintedPage::paragraph).collect(Collectors.joining("\n")),
                        facts.stream().map(PrintedPage::row).collect(Collectors.joining()),
                        check(code, printedOn));
    }

    private static String paragraph(Line line) {
        return "<p class=\"%s\">%s</p>".formatted(line.style(), escaped(line.text()));
    }

    private static String row(Fact fact) {
        String value = fact.value();
        return value == null
                ? ""
                : "<tr><td class=\"name\">%s</td><td>%s</td></tr>".formatted(fact.name(), escaped(value));
    }

    private String check(QrImage code, LocalDate printedOn) {
        String picture = Base64.getEncoder().encodeToString(code.png(QR_PIXELS));
        return """
            <table class="check"><tr>
            <td class="code"><img alt="Mã QR để kiểm tra" src="data:image/png;base64,%s"/></td>
            <td>
            <p><strong>Quét mã QR để kiểm tra.</strong> Mã chứa chữ ký số của sổ đăng ký, kiểm tra được cả khi hệ thống ngừng hoạt động.</p>
            <p>%s</p>
            <p class="small">In ngày %s từ %s</p>
            </td>
            </tr></table>""".formatted(picture, escaped(caution), DAY.format(printedOn), escaped(issuer));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
