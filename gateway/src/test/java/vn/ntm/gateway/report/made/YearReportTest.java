package vn.ntm.gateway.report.made;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.Sha256;

/** The same answers make the same report, to the digit. */
class YearReportTest {

    private static final ProgrammeYear YEAR = new ProgrammeYear(2023);
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2023, 12, 31), Instant.parse("2026-11-20T08:00:00Z"));

    private static final String ADVANCED = """
            {"measure":"communes.recognised.advanced","label":{"vi":"Xã nâng cao","en":"Advanced communes"},"kind":"FLOW",
             "unitOfMeasure":"commune","recorded":{"value":4,"evidence":{}},
             "published":{"value":10.0,"status":"FINAL","publishedOn":"2024-02-21","source":"s"},
             "gap":{"value":6,"reason":"UNNAMED_RECORDS"},
             "target":{"target":{"shape":"ADD","value":2E+1},"source":"s"},"progress":{"status":"NOT_REACHED"}}""";

    @Test
    void theReportAsTextHasCodesAndNumbersAsTheyAreOnFile() {
        assertThat(new String(report(ADVANCED).plain(), UTF_8))
                .isEqualTo("reportYear,figuresOn,section,programmeYear,measure,kind,unitOfMeasure,recorded,published,"
                        + "publishedStatus,publishedOn,gap,gapReason,targetShape,target,targetLevel,targetUnits,progress\r\n"
                        + "2023,2023-12-31,criteria.figures.2023,2023,communes.recognised.advanced,FLOW,commune,4,10,"
                        + "FINAL,2024-02-21,6,UNNAMED_RECORDS,ADD,20,,,NOT_REACHED\r\n");
    }

    @Test
    void theHashIsThatOfTheTextAndWordsDoNotMatter() {
        YearReport report = report(ADVANCED);

        assertThat(report.reportHash()).isEqualTo(Sha256.of(report.plain()));
        assertThat(report(ADVANCED.replace("Xã nâng cao", "Xã đạt chuẩn nâng cao"))
                        .reportHash())
                .isEqualTo(report.reportHash());
        assertThat(report(ADVANCED.replace("2E+1", "20")).reportHash()).isEqualTo(report.reportHash());
    }

    @Test
    void oneOtherDigitIsAnotherReport() {
        assertThat(report(ADVANCED.replace("\"value\":4", "\"value\":5")).reportHash())
                .isNotEqualTo(report(ADVANCED).reportHash());
        assertThat(report(ADVANCED.replace("2024-02-21", "2024-02-22")).reportHash())
                .isNotEqualTo(report(ADVANCED).reportHash());
    }

    @Test
    void largeSumsAreNotRounded() {
        String sum = ADVANCED.replace("\"value\":4", "\"value\":95539000000.000000001");

        assertThat(report(sum).sections().getFirst().lines().getFirst().recorded())
                .isEqualTo("95539000000.000000001");
    }

    @Test
    void namedUnitsAreTheirCodesAndWhatIsNotOnFileIsEmpty() {
        String named = """
                {"measure":"m","label":{"vi":"v","en":"e"},"kind":"STOCK","unitOfMeasure":"district",
                 "target":{"target":{"shape":"NAMED","level":"STANDARD","units":[{"code":"447","name":"Kỳ Anh"},{"code":"448"}]}}}""";

        assertThat(new String(report(named).plain(), UTF_8))
                .endsWith(",m,STOCK,district,,,,,,,NAMED,,STANDARD,447 448,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"measure\":\"m\"}",
                "{\"measure\":\"m\",\"label\":{\"vi\":\"v\",\"en\":\"e\"},\"kind\":\"OTHER\",\"unitOfMeasure\":\"u\"}",
                "{\"measure\":\"m\",\"label\":{\"vi\":\"v\",\"en\":\"e\"},\"kind\":\"FLOW\",\"unitOfMeasure\":\"u\",\"recorded\":{\"value\":\"4\"}}"
            })
    void whatIsNoFigureIsNoLine(String figure) {
        assertThatIllegalArgumentException().isThrownBy(() -> lines(answer(figure, "2023-12-31")));
    }

    @Test
    void theAnswerToAnotherQuestionIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> lines(answer(ADVANCED, "2023-12-30")));
        assertThatIllegalArgumentException().isThrownBy(() -> lines("<html>"));
    }

    private static YearReport report(String figure) {
        String answer = answer(figure, "2023-12-31");
        var section = new ReportSection("criteria.figures.2023", new Bilingual("v", "e"), YEAR, lines(answer));
        var input = new YearReport.Input("criteria.figures.2023", Sha256.of(answer), "/criteria/v1/figures");
        return YearReport.of(
                YEAR, AS_OF.validOn(), LocalDate.of(2024, 12, 31), AS_OF.knownAt(), List.of(input), List.of(section));
    }

    private static List<ReportLine> lines(String answer) {
        return FigureLines.read(answer, YEAR, AS_OF);
    }

    private static String answer(String figure, String validOn) {
        return "{\"year\":2023,\"validOn\":\"%s\",\"knownAt\":\"2026-11-20T08:00:00Z\",\"figures\":[%s]}"
                .formatted(validOn, figure);
    }
}
