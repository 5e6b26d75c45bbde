package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.boundarychange.touched.Touch;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.criteria.boundarychange.touched.TouchedFacts;
import vn.ntm.criteria.lineage.application.Lineages;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;

/** Results and their catalogue come on file in bulk. */
@NullUnmarked // its fields are injected
@QuarkusTest
class ResultImportTest {

    private static final String RESULTS = "measureCode,unitCode,period,value,source,confidence,note\n";
    private static final String MEASURES = "code,labelVi,labelEn,kind,unit,source,confidence,note\n";
    private static final String LINKS = "measureCode,setCode,version,indicatorCode,source,confidence,note\n";

    @Inject
    Instance<TouchedFacts> touched;

    @Inject
    Lineages lineages;

    @Inject
    Calendar calendar;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            result-measure-unknown   | works.nothing,18583,2014,1,s,HIGH,
            result-is-counted        | works.sports-grounds,18583,2014,1.5,s,HIGH,
            result-is-of-a-commune   | works.sports-grounds,448,2014,1,s,HIGH,
            result-period-not-over   | works.sports-grounds,18583,2090,1,s,HIGH,
            unit-did-not-exist       | works.sports-grounds,18070,2025,1,s,HIGH,
            value-invalid            | works.sports-grounds,18583,2014-H3,1,s,HIGH,
            value-invalid            | works.sports-grounds,18583,2014,-1,s,HIGH,
            value-missing            | works.sports-grounds,18583,2014,,s,HIGH,
            """)
    void aResultThatDoesNotFitIsRefused(String code, String row) {
        refuses(TheProvince.importing("results", RESULTS + row + "\n"), code);
    }

    @Test
    void theSameFileTwiceChangesNothingAndACorrectionNeedsToBeMeant() {
        String row = "works.sports-grounds,18583,2015,4,s,HIGH,\n";
        TheProvince.importing("results", RESULTS + row).body("created", equalTo(1));
        TheProvince.importing("results", RESULTS + row).body("unchanged", equalTo(1));
        refuses(TheProvince.importing("results", RESULTS + row.replace(",4,", ",5,")), "fact-already-on-file");
        TheProvince.importing("results?conflict=SUPERSEDE", RESULTS + row.replace(",4,", ",5,"))
                .body("superseded", equalTo(1));
        get("/v1/results/18583/2015").then().header("ETag", "\"2\"").body("results.value", contains(5));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            value-invalid        | roads,x,x,FLOW,KM,s,HIGH,
            value-invalid        | works.Roads,x,x,FLOW,KM,s,HIGH,
            value-invalid        | works.roads.test,x,x,SOMETIMES,KM,s,HIGH,
            value-missing        | works.roads.test,,x,FLOW,KM,s,HIGH,
            fact-already-on-file | works.roads.lane,khác,x,FLOW,KM,s,HIGH,
            """)
    void aMeasureThatDoesNotFitIsRefused(String code, String row) {
        refuses(TheProvince.importing("result-measures", MEASURES + row + "\n"), code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            result-measure-unknown   | works.nothing,NTM_XA_2021_2025,1,2.3,s,HIGH,
            result-indicator-unknown | works.roads.lane,NTM_XA_2021_2025,1,99.9,s,HIGH,
            result-indicator-unknown | works.roads.lane,NTM_XA_2021_2025,7,2.3,s,HIGH,
            fact-already-on-file     | works.roads.lane,NTM_XA_2021_2025,1,2.3,another,HIGH,
            """)
    void anIndicatorThatIsNotThereRestsOnNothing(String code, String row) {
        refuses(TheProvince.importing("result-measure-indicators", LINKS + row + "\n"), code);
    }

    @Test
    void aMeasureIsCorrectedUnderItsEntriesAndLinks() {
        TheProvince.importing("result-measures", MEASURES + "works.test.one,một,one,STOCK,WORK,s,LOW,\n")
                .statusCode(200);
        TheProvince.importing("results", RESULTS + "works.test.one,18583,2014,2,s,HIGH,\n")
                .statusCode(200);
        TheProvince.importing("result-measure-indicators", LINKS + "works.test.one,NTM_XA_2021_2025,1,6.1,s,LOW,\n")
                .statusCode(200);

        TheProvince.importing(
                        "result-measures?conflict=SUPERSEDE",
                        MEASURES + "works.test.one,một cái,one thing,STOCK,WORK,s,HIGH,\n")
                .statusCode(200)
                .body("superseded", equalTo(1));

        get("/v1/result-measures/works.test.one")
                .then()
                .body("label.vi", equalTo("một cái"), "indicators.indicator", contains("6.1"));
        get("/v1/results?measure=works.test.one").then().body("items.value", contains(2));
    }

    /** On 2025-01-01 Thạch Châu came under another district: what it reported before is touched, and what is dated later. */
    @Test
    void aBoundaryChangeTouchesTheResultsOfItsUnits() {
        TheProvince.importing(
                        "results",
                        RESULTS + "works.roads.lane,18583,2023,1,s,HIGH,\nworks.roads.lane,18583,2025,2,s,HIGH,\n")
                .statusCode(200);
        var day = LocalDate.of(2025, 1, 1);
        var now = calendar.now();
        var lineage = lineages.known(now);
        var thachChau = lineage.at(new UnitCode("18583"), day.minusDays(1)).orElseThrow();
        var touch = new Touch(lineage, List.of(thachChau), day, now);

        assertThat(results(touched.stream()
                        .flatMap(feature -> feature.touched(touch).stream())
                        .toList()))
                .contains("/v1/results/18583/2023", "/v1/results/18583/2025");
        assertThat(results(touched.stream()
                        .flatMap(feature -> feature.since(Set.of(new UnitCode("18583")), day, Instant.EPOCH).stream())
                        .toList()))
                .contains("/v1/results/18583/2025")
                .doesNotContain("/v1/results/18583/2023");
    }

    private static List<String> results(List<TouchedFact> facts) {
        return facts.stream()
                .filter(fact -> fact.subject() == Subject.RESULT)
                .map(TouchedFact::href)
                .toList();
    }

    private static void refuses(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("report.refusals.code", contains(code));
    }
}
