package vn.ntm.criteria.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.ProgrammeYear;

/** Which report can be published, by which document, and after which edition. */
class PublishingTest {

    private static final LocalDate KNOWN_ON = LocalDate.of(2024, 1, 10);
    private static final Instant KNOWN_AT = Instant.parse("2024-01-10T02:00:00Z");
    private static final Instant SETTLED = KNOWN_AT;

    @Test
    void aReportOfADayOfItsYearIsPublishedByALaterDocument() {
        assertThat(publishing("2023-12-31", KNOWN_ON).fault(SETTLED)).isEmpty();
        assertThat(publishing("2023-01-01", KNOWN_ON.plusDays(40)).fault(SETTLED))
                .isEmpty();
    }

    @Test
    void whatMayStillComeOnFileIsNotPublished() {
        assertThat(publishing("2023-12-31", KNOWN_ON).fault(SETTLED.minusMillis(1)))
                .contains(ReportFault.NOT_SETTLED);
    }

    @Test
    void aDayOfAnotherYearIsAnotherQuestion() {
        assertThat(publishing("2024-01-01", KNOWN_ON).fault(SETTLED)).contains(ReportFault.OUTSIDE_ITS_YEAR);
        assertThat(publishing("2022-12-31", KNOWN_ON).fault(SETTLED)).contains(ReportFault.OUTSIDE_ITS_YEAR);
    }

    @Test
    void nobodyKnewADayThatHadNotCome() {
        var early = new Publishing(report("2023-12-31", KNOWN_AT), LocalDate.of(2023, 12, 30), KNOWN_ON);

        assertThat(early.fault(SETTLED)).contains(ReportFault.DAY_NOT_SEEN);
    }

    @Test
    void noDocumentPublishesWhatWasKnownAfterIt() {
        assertThat(publishing("2023-12-31", KNOWN_ON.minusDays(1)).fault(SETTLED))
                .contains(ReportFault.DOCUMENT_TOO_OLD);
    }

    @Test
    void aLaterEditionKnowsNoLess() {
        var next = publishing("2023-12-31", KNOWN_ON);

        assertThat(next.faultAfter(report("2023-12-31", KNOWN_AT))).isEmpty();
        assertThat(next.faultAfter(report("2023-12-31", KNOWN_AT.plus(Duration.ofSeconds(1)))))
                .contains(ReportFault.KNOWS_LESS);
    }

    @Test
    void theHashOfTheInputsIsOfTheirNamesAndHashesInOrder() {
        // printf 'a 00…0\n' | sha256sum
        var one = new MadeReport(
                new ProgrammeYear(2023),
                LocalDate.of(2023, 12, 31),
                KNOWN_AT,
                List.of(new ReportInput("a", "0".repeat(64))),
                "1".repeat(64));

        assertThat(one.inputsHash()).isEqualTo("ee3d6fbd757f44e5861cb5af17d88e3cc0ea0d5208ebd87ac5a95fb4f419abb6");
    }

    private static Publishing publishing(String figuresOn, LocalDate signedOn) {
        return new Publishing(report(figuresOn, KNOWN_AT), KNOWN_ON, signedOn);
    }

    private static MadeReport report(String figuresOn, Instant knownAt) {
        return new MadeReport(
                new ProgrammeYear(2023),
                LocalDate.parse(figuresOn),
                knownAt,
                List.of(new ReportInput("criteria.figures.2023", "0".repeat(64))),
                "1".repeat(64));
    }
}
