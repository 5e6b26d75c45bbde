package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.criteria.ReportsClient.REPORTS;
import static vn.ntm.criteria.ReportsClient.basis;
import static vn.ntm.criteria.ReportsClient.edition;
import static vn.ntm.criteria.ReportsClient.hash;
import static vn.ntm.criteria.ReportsClient.publishing;
import static vn.ntm.criteria.ReportsClient.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Year-end reports are put on file as published, edition by edition, and stay there. */
@QuarkusTest
class ReportPublicationsTest {

    private static final String KNOWN = "2026-11-20T08:00:00Z";

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void aReportIsPublishedEditionByEdition() {
        publishing(report(2010, KNOWN, 'a'))
                .statusCode(201)
                .header("Location", containsString("report-publications/2010/1"))
                .body("edition", equalTo(1), "reportHash", equalTo(hash('a')), "validOn", nullValue());
        publishing(report(2010, KNOWN, 'b')).statusCode(201).body("edition", equalTo(2));

        edition(2010, 1, "")
                .statusCode(200)
                .body(
                        "figuresOn",
                        equalTo("2010-12-31"),
                        "figuresKnownAt",
                        equalTo(KNOWN),
                        "inputs.name",
                        contains("criteria.figures.2010"),
                        "basis.number",
                        equalTo("512/BC-UBND"));
        get(REPORTS + "?programmeYear=2010&count=exact")
                .then()
                .body("items.edition", contains(1, 2), "page.count", equalTo(2));
        get(REPORTS + "?programmeYear=2010&limit=1").then().body("items", hasSize(1));
    }

    @Test
    void theLastEditionOnceMoreChangesNothing() {
        publishing(report(2011, KNOWN, 'a')).statusCode(201);

        publishing(report(2011, KNOWN, 'a')).statusCode(200).body("edition", equalTo(1));
        edition(2011, 2, "").statusCode(404);
    }

    @Test
    void aPublicationIsThereFromTheDayOfItsDocumentAndFromItsComingOnFile() {
        String before = FundingClient.now();
        publishing(report(2012, KNOWN, 'a')).statusCode(201);

        edition(2012, 1, "?validOn=2026-11-23").statusCode(200);
        edition(2012, 1, "?validOn=2026-11-22").statusCode(404);
        edition(2012, 1, "?knownAt=" + before).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "figuresKnownAt, 2099-01-01T00:00:00Z, report-not-settled",
        "figuresOn, 2025-07-01, report-day-outside-its-year",
        "figuresKnownAt, 2013-12-30T08:00:00Z, report-day-not-seen"
    })
    void whatCouldNotBeMadeAgainAsItWasIsNotPublished(String property, String value, String code) {
        var report = report(2013, KNOWN, 'a');
        report.put(property, value);

        publishing(report).statusCode(409).body("code", equalTo(code));
    }

    @Test
    void aReportIsPublishedByADocumentThatIsThereAndKnewIt() {
        var report = report(2014, KNOWN, 'a');
        report.put("basis", basis("2026-11-19"));
        publishing(report).statusCode(409).body("code", equalTo("report-document-too-old"));

        report.put("basis", basis("2099-01-01"));
        publishing(report).statusCode(409).body("code", equalTo("day-not-come"));
    }

    @Test
    void aLaterEditionKnowsNoLess() {
        publishing(report(2015, KNOWN, 'a')).statusCode(201);

        publishing(report(2015, "2026-11-20T07:59:59.999999Z", 'b'))
                .statusCode(409)
                .body("code", equalTo("report-knows-less"));
    }

    @Test
    void whatIsWrongIsNamedAtOnce() {
        Map<String, Object> report = new HashMap<>(report(2016, "2026-11-20T08:00:00.0000001Z", 'a'));
        report.put("reportHash", "A".repeat(64));
        report.put(
                "inputs",
                List.of(
                        Map.of("name", "Figures", "hash", hash('a')),
                        Map.of("name", "x", "hash", "1"),
                        Map.of("name", "x", "hash", hash('a'))));

        publishing(report)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/figuresKnownAt",
                                "/reportHash",
                                "/inputs/0/name",
                                "/inputs/1/hash",
                                "/inputs/2/name"));

        report.put("inputs", List.of());
        publishing(report).statusCode(400).body("errors.pointer", hasItems("/inputs"));
    }

    @Test
    void ofThoseWhoPublishAtOnceEachHasAnEditionOfItsOwn() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> editions = threads
                    .invokeAll(IntStream.range(0, 8)
                            .<Callable<Integer>>mapToObj(number ->
                                    () -> publishing(report(2017, KNOWN, Character.forDigit(number, 10)))
                                            .statusCode(201)
                                            .extract()
                                            .path("edition"))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(editions).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        }
    }

    @Test
    void aPublicationIsInTheChangeFeedWithItsInstantInUtc() throws JsonProcessingException {
        publishing(report(2020, "2026-11-20T08:00:00.120Z", 'a')).statusCode(201);
        var published = new ArrayList<JsonNode>();
        var reader = new FeedReader("/v1/changes/snapshot?limit=500");

        while (published.isEmpty()) {
            reader.read(event -> {
                if (event.at("/data/reportHash").isTextual()
                        && event.at("/data/programmeYear").asInt() == 2020) {
                    published.add(event);
                }
            });
        }

        assertThat(published.getFirst().path("type").asText()).isEqualTo("vn.ntm.criteria.report-publication.recorded");
        assertThat(published.getFirst().at("/data/figuresKnownAt").asText()).isEqualTo("2026-11-20T08:00:00.120000Z");
        assertThat(published.getFirst().at("/data/inputNames/0").asText()).isEqualTo("criteria.figures.2020");
    }

    @Test
    void theDatabaseRefusesAnEditionThatFollowsNone() {
        publishing(report(2018, KNOWN, 'a')).statusCode(201);

        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> jdbi.useHandle(handle -> handle.execute("""
                        insert into report_publication (row_id, programme_year, edition, figures_on, figures_known_at,
                            input_names, input_hashes, report_hash, decision_number, decision_issuer, decision_signed_on,
                            source, confidence, note, recorded_at, recorded_by)
                        select '019ab1c2-0000-7000-8000-00000000bbbb', programme_year, 3, figures_on, figures_known_at,
                            input_names, input_hashes, report_hash, decision_number, decision_issuer, decision_signed_on,
                            source, confidence, note, recorded_at, recorded_by
                        from report_publication where programme_year = 2018""")))
                .withMessageContaining("follows the one before it");
    }
}
