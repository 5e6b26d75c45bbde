package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What breaks a naive model of units and titles, on the province's real record. */
@QuarkusTest
class TrapsTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void trap1AProgrammeYearIsNotTheYearOfItsDecisions() {
        get("/v1/recognitions?decision=189/QĐ-UBND")
                .then()
                .body("items.programmeYear", everyItem(equalTo(2023)))
                .body("items.decision.signedOn", everyItem(equalTo("2024-01-17")));
    }

    @Test
    void trap2ADecisionWithTwoYearsStandsUnderOneAndSaysSo() {
        JsonPath found = get("/v1/recognitions?decision=1337/QĐ-UBND&limit=100").jsonPath();

        assertThat(found.getList("items")).hasSize(14);
        assertThat(found.getList("items.programmeYear")).containsOnly(2021);
        assertThat(found.getList("items.note", String.class)).allMatch(note -> note.contains("2022"));
    }

    @Test
    void trap3AcknowledgementsGiveTitlesAndAreNoNewRecognitions() {
        JsonPath held = get("/v1/titles?unit=42&level=STANDARD&standing=HELD&validOn=2023-12-31&limit=500")
                .jsonPath();

        assertThat(held.getList("items.facts.flatten().findAll { it.event == 'ACKNOWLEDGED' }"))
                .hasSize(16);
        assertThat(get("/v1/recognitions?programmeYear=2023&level=STANDARD&tier=COMMUNE&counted=YES&count=exact")
                        .jsonPath()
                        .getInt("page.count"))
                .isEqualTo(4);
    }

    @Test
    void trap4TheAdvancedCommunesOfHuongKheIncludeItsModelCommune() {
        List<String> advanced = get("/v1/titles?unit=444&level=ADVANCED&standing=HELD&validOn=2023-12-31")
                .jsonPath()
                .getList("items.unitName");

        assertThat(advanced).contains("Hương Trà");
    }

    @Test
    void trap5ATitleThatStoppedCountingIsShownAsDisputed() {
        List<String> disputed = get("/v1/titles?unit=447&level=ADVANCED&standing=DISPUTED&validOn=2023-12-31")
                .jsonPath()
                .getList("items.unitName");

        assertThat(disputed).contains("Kỳ Phú", "Kỳ Đồng", "Kỳ Giang");
    }

    @Test
    void trap6ARecognitionThatNamesAUnitOfThePastIsNotTaken() {
        TheProvince.importing("recognitions?dryRun=true", """
                        event,level,unitCode,unitName,programmeYear,round,decisionNumber,decisionIssuer,decisionSignedOn,attestedOn,field,counted,source,confidence,note
                        RECOGNISED,ADVANCED,18358,Xuân Trường,2021,,283/QĐ-UBND,Chủ tịch UBND tỉnh Hà Tĩnh,2022-01-26,,,YES,a report,LOW,
                        """)
                .statusCode(200)
                .body("refusals[0].code", equalTo("unit-name-differs"));
        get("/v1/units/18358/titles?validOn=2022-01-26")
                .then()
                .body("name", equalTo("Đan Trường"))
                .body("titles.find { it.level == 'ADVANCED' }.standing", equalTo("HELD"));
    }

    @Test
    void trap7ACodeIsNoIdentitySoATitleStaysWithTheUnitThatHeldIt() {
        get("/v1/units/18163/titles?validOn=2019-12-31").then().body("name", equalTo("Sơn Hòa"));
        get("/v1/units/18163/titles?validOn=2024-01-01")
                .then()
                .body("name", equalTo("An Hòa Thịnh"))
                .body("titles.find { it.level == 'STANDARD' }.standing", equalTo("HELD"));
        get("/v1/units/18163/titles?validOn=2025-07-01")
                .then()
                .body("name", equalTo("Sơn Tiến"))
                .body("titles.find { it.level == 'STANDARD' }.standing", equalTo("NO_RULE_ON_FILE"));
    }

    @Test
    void trap8ANameIsNoIdentity() {
        List<String> types = get("/v1/units?name=Kỳ Anh&validOn=2019-12-31&limit=500")
                .jsonPath()
                .getList("items.type");

        assertThat(types).contains("DISTRICT", "TOWN");
        assertThat(get("/v1/units?name=Đức Thọ&validOn=2025-07-01").jsonPath().getList("items.type"))
                .contains("COMMUNE");
    }

    @Test
    void trap9ASplitUnitStandsBehindEachOfItsSuccessors() {
        JsonPath lineage = get("/v1/units/18070/lineage?validOn=2024-12-31").jsonPath();

        assertThat(lineage.getList("successors.findAll { it.changedOn == '2025-01-01' }.change"))
                .containsExactly("SPLIT", "SPLIT");
    }

    @Test
    void trap10TheNumberOfCommunesMovesWhenACommuneBecomesAWard() {
        assertThat(communes("2024-12-31")).isEqualTo(182);
        assertThat(communes("2025-01-01")).isEqualTo(170);
        for (String code : List.of("18088", "18781", "18775")) {
            get("/v1/units/" + code + "/titles?validOn=2025-01-01").then().body("type", not(equalTo("COMMUNE")));
            assertThat(get("/v1/units/" + code + "/titles?validOn=2025-01-01")
                            .jsonPath()
                            .getList("titles.standing", String.class))
                    .doesNotContain("HELD");
        }
    }

    @Test
    void trap11ADistrictVanishesAfterItWasRecognised() {
        get("/v1/units/448/titles?validOn=2024-12-31")
                .then()
                .body("titles.find { it.level == 'STANDARD' }.standing", equalTo("HELD"));
        get("/v1/units/448/titles?validOn=2025-01-01").then().statusCode(404);
        get("/v1/units/445/titles?validOn=2025-01-01")
                .then()
                .body("titles.find { it.level == 'STANDARD' }.standing", equalTo("NO_RULE_ON_FILE"));
        get("/v1/units/42/titles?validOn=2025-07-01")
                .then()
                .body("titles.find { it.level == 'STANDARD' }.standing", equalTo("ENDED"));
    }

    private static int communes(String day) {
        return get("/v1/title-counts?unit=42&type=COMMUNE&level=STANDARD&validOn=" + day)
                .jsonPath()
                .getInt("counts[0].of");
    }
}
