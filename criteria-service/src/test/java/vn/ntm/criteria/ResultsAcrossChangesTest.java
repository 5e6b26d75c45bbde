package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.criteria.ResultsClient.figure;
import static vn.ntm.criteria.ResultsClient.importing;
import static vn.ntm.criteria.ResultsClient.listed;
import static vn.ntm.criteria.ResultsClient.listing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What communes had goes on in those into which they passed on 2025-07-01, until these report themselves. */
@QuarkusTest
class ResultsAcrossChangesTest {

    private static final String SCHEMES = "works.water-schemes.piped";
    private static final String STATIONS = "works.health-stations.national-standard";
    private static final String HALLS = "works.culture-houses.village";
    private static final String CANALS = "works.irrigation.canals";

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    /** Phù Lưu (18577) and Thạch Châu (18583) went into Mai Phụ, which has the code of the latter. */
    @Test
    void whatPredecessorsHadIsAddedUpUntilTheirHeirReports() {
        importing(SCHEMES, "18577,2022,2", "18583,2023,4");
        String heir = "&liesIn=18583&counted=true&measure=" + SCHEMES;

        assertThat(listing("validOn=2024-12-31" + heir)).containsExactly(4f);
        assertThat(listing("validOn=2025-08-01" + heir)).containsExactly(2f, 4f);
        assertThat(figure("2025&unit=18583&validOn=2025-08-01", SCHEMES).getInt("recorded.value"))
                .isEqualTo(6);

        importing(SCHEMES, "18583,2025,5");

        assertThat(listing("validOn=2025-08-01" + heir)).containsExactly(2f, 4f);
        assertThat(listing("validOn=2025-12-31" + heir)).containsExactly(5f);
    }

    /** Đại Nài (18082) went into two wards: what it had is counted above both, and for neither. */
    @Test
    void whatASplitCommuneHadLiesInNoneOfItsHeirs() {
        importing(STATIONS, "18082,2023,3");

        assertThat(listing("validOn=2024-12-31&liesIn=18082&counted=true&measure=" + STATIONS))
                .containsExactly(3f);
        assertThat(listing("validOn=2025-08-01&liesIn=42&counted=true&measure=" + STATIONS))
                .containsExactly(3f);
        assertThat(listing("validOn=2025-08-01&liesIn=18073&measure=" + STATIONS))
                .isEmpty();
        assertThat(listing("validOn=2025-08-01&liesIn=18652&measure=" + STATIONS))
                .isEmpty();

        importing(STATIONS, "18652,2025,1");

        assertThat(listing("validOn=2025-12-31&liesIn=42&counted=true&measure=" + STATIONS))
                .as("nobody knows how the old number divides")
                .containsExactly(1f);
    }

    /** The whole year of the heir has in it what its predecessors did in the first half. */
    @Test
    void theWholeYearOfTheHeirStandsForTheHalvesOfItsPredecessors() {
        importing(CANALS, "18493,2025-H1,1.5", "18670,2025-H1,2.5");
        assertThat(figure("2025&unit=42", CANALS).getFloat("recorded.value")).isEqualTo(4f);

        importing(CANALS, "18583,2025,10");

        JsonPath figure = figure("2025&unit=42", CANALS);
        assertThat(figure.getInt("recorded.value")).isEqualTo(10);
        assertThat(listed(figure)).isEqualTo(1);
    }

    /** Điền Mỹ (18499) went into Hà Linh (18502): what it did in the first half stands in the year of that one. */
    @Test
    void whatWasReportedStandsAtTheIndicatorsThatRestOnIt() {
        importing(HALLS, "18499,2025-H1,2", "18502,2025-H2,1");
        String indicator = "criteria.indicators.flatten().find { it.code == '6.3' }.";

        Sheets.get("/v1/assessments/18502/NTM_XA_2021_2025/1/2025/verdict")
                .statusCode(200)
                .body(indicator + "verdict", equalTo("UNDECIDED"))
                .body(indicator + "reported.measure", contains(HALLS))
                .body(indicator + "reported[0].value", equalTo(3))
                .body(indicator + "reported[0].entries", equalTo(2))
                .body(indicator + "reported[0].confidence", equalTo("LOW"));
        String listed = Sheets.get("/v1/assessments/18502/NTM_XA_2021_2025/1/2025/verdict")
                .extract()
                .path(indicator + "reported[0].href");
        RestAssured.get(listed).then().body("items", hasSize(2));
        String now = FundingClient.now();
        Sheets.get("/v1/assessments/18502/NTM_XA_2021_2025/1/2025/verdict?knownAt=" + now)
                .body(indicator + "reported[0].href", equalTo(listed + "&knownAt=" + now));
        Sheets.get("/v1/assessments/18499/NTM_XA_2021_2025/1/2025-H1/verdict")
                .body(indicator + "reported[0].value", equalTo(2));
        Sheets.get("/v1/assessments/18568/NTM_XA_2021_2025/1/2025/verdict").body(indicator + "reported", empty());
    }
}
