package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles held as of a day, from the province's real record. */
@QuarkusTest
class TitlesTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @ParameterizedTest
    @CsvSource({
        "18679, Yên Hòa",
        "18712, Nam Phúc Thăng",
        "18466, Khánh Vĩnh Yên",
        "18436, Kim Song Trường",
        "18241, Tùng Châu",
        "18298, An Dũng",
        "18283, Tân Dân",
        "18280, Hòa Lạc",
        "18181, Tân Mỹ Hà",
        "18211, Kim Hoa",
        "18163, An Hòa Thịnh",
        "18184, Quang Diệm",
        "18430, Bình An",
        "18595, Đỉnh Bàn",
        "18103, Đồng Môn",
        "18325, Thọ Điền"
    })
    void the16MergedCommunesHoldStandardOnlyOnceTheyAreAcknowledged(String code, String name) {
        JsonPath before = title(code, "STANDARD", "2023-12-19");
        JsonPath after = title(code, "STANDARD", "2023-12-20");

        assertThat(before.getString("unitName")).isEqualTo(name);
        assertThat(before.getString("standing")).isIn("AWAITS_ACKNOWLEDGEMENT", "NOT_HELD");
        assertThat(after.getString("standing")).isEqualTo("HELD");
        assertThat(after.getString("facts[0].event")).isEqualTo("ACKNOWLEDGED");
        assertThat(after.getString("facts[0].decisionNumber")).isEqualTo("3368/QĐ-UBND");
    }

    @Test
    void aMergedCommuneWhosePredecessorHeldTheTitleAwaitsItsAcknowledgementByTheRule() {
        JsonPath anDung = title("18298", "STANDARD", "2023-12-19");

        assertThat(anDung.getString("standing")).isEqualTo("AWAITS_ACKNOWLEDGEMENT");
        assertThat(anDung.getString("facts[0].event")).isEqualTo("COUNCIL_VOTED");
        assertThat(anDung.getString("steps[0].change")).isEqualTo("MERGED");
        assertThat(anDung.getString("rules[0].legalBasis")).startsWith("5424/BNN-VPĐP");
    }

    @ParameterizedTest
    @CsvSource({
        "18262, Bùi La Nhân",
        "18274, Thanh Bình Thịnh",
        "18277, Lâm Trung Thủy",
        "18343, Quang Thọ",
        "18358, Đan Trường",
        "18634, Lưu Vĩnh Sơn",
        "18652, Tân Lâm Hương",
        "18667, Nam Điền"
    })
    void the8MergedCommunesThatWereRecognisedHigherNeededNoAcknowledgement(String code, String name) {
        JsonPath held = title(code, "STANDARD", "2023-12-19");

        assertThat(held.getString("unitName")).isEqualTo(name);
        assertThat(held.getString("standing")).isEqualTo("HELD");
        assertThat(held.getString("facts[0].event")).isEqualTo("RECOGNISED");
        assertThat(held.getString("facts[0].level")).isEqualTo("ADVANCED");
        assertThat(held.getList("rules")).isEmpty();
    }

    @Test
    void lamHopWasRecognisedAfterItsMergerSoItNeededNoAcknowledgement() {
        JsonPath before = title("18838", "STANDARD", "2021-01-14");
        JsonPath after = title("18838", "STANDARD", "2021-01-15");

        assertThat(before.getString("standing")).isNotEqualTo("HELD");
        assertThat(after.getString("standing")).isEqualTo("HELD");
        assertThat(after.getString("facts[0].decisionNumber")).isEqualTo("218/QĐ-UBND");
        assertThat(get("/v1/recognitions?unit=18838&event=ACKNOWLEDGED&count=exact")
                        .jsonPath()
                        .getInt("page.count"))
                .isZero();
    }

    @Test
    void levelsNest() {
        for (String level : List.of("STANDARD", "ADVANCED", "MODEL")) {
            assertThat(title("18550", level, "2023-12-31").getString("standing"))
                    .as("Hương Trà, " + level)
                    .isEqualTo("HELD");
        }
        assertThat(title("18550", "URBAN_CIVILISED", "2023-12-31").getString("standing"))
                .isEqualTo("NOT_HELD");
    }

    @ParameterizedTest
    @CsvSource({"18763, Kỳ Phú", "18775, Kỳ Đồng", "18772, Kỳ Giang"})
    void aTitleOnWhichSourcesContradictEachOtherIsDisputed(String code, String name) {
        JsonPath title = title(code, "ADVANCED", "2023-12-31");

        assertThat(title.getString("unitName")).isEqualTo(name);
        assertThat(title.getString("standing")).isEqualTo("DISPUTED");
        assertThat(title.getString("facts[0].decisionNumber")).isEqualTo("283/QĐ-UBND");
    }

    @Test
    void aCommuneThatComesUnderAnotherDistrictKeepsItsTitles() {
        JsonPath thachChau = title("18583", "MODEL", "2025-03-01");

        assertThat(thachChau.getString("standing")).isEqualTo("HELD");
        assertThat(thachChau.getString("steps[0].change")).isEqualTo("REPARENTED");
        assertThat(thachChau.getString("rules[0].treatment")).isEqualTo("CARRIES");
    }

    @Test
    void aCommuneThatBecomesAWardLeavesItsTitleBehind() {
        JsonPath thachTrung = title("18088", "ADVANCED", "2024-12-31");
        JsonPath ward = title("18088", "ADVANCED", "2025-01-01");

        assertThat(thachTrung.getString("standing")).isEqualTo("HELD");
        assertThat(ward.getString("unitType")).isEqualTo("WARD");
        assertThat(ward.getString("standing")).isEqualTo("ENDED");
    }

    @Test
    void forTheMergersOf2025NoRuleIsOnFileAndTheAnswerSaysSo() {
        JsonPath all = get("/v1/titles?unit=42&level=STANDARD&type=COMMUNE&validOn=2025-07-01&limit=500")
                .jsonPath();
        List<String> standings = all.getList("items.standing");

        assertThat(standings).contains("NO_RULE_ON_FILE");
        assertThat(all.getList("items.findAll { it.standing == 'NO_RULE_ON_FILE' && it.rules.size() > 0 }"))
                .isEmpty();
        assertThat(all.getList("items.findAll { it.standing == 'HELD' }.unitName", String.class))
                .isSubsetOf("Sơn Kim 1", "Sơn Kim 2");
    }

    @Test
    void titlesOf2023AreCountedByTheUnitsOfThatDayOrByThoseOfToday() {
        get("/v1/title-counts?unit=42&validOn=2023-12-31")
                .then()
                .body("units", equalTo("OF_THE_DAY"), "unitsOn", equalTo("2023-12-31"));
        JsonPath ofTheDay = get("/v1/title-counts?unit=42&validOn=2023-12-31&level=MODEL&type=COMMUNE")
                .jsonPath();
        JsonPath today = get("/v1/title-counts?unit=42&validOn=2023-12-31&level=MODEL&units=TODAY")
                .jsonPath();

        assertThat(ofTheDay.getInt("counts[0].of")).isEqualTo(182);
        assertThat(today.getString("units")).isEqualTo("TODAY");
        List<Integer> of = today.getList("counts.findAll { it.type in ['COMMUNE', 'WARD'] }.of");
        assertThat(of.stream().mapToInt(Integer::intValue).sum()).isEqualTo(69);
        assertThat(today.getInt("counts.held.sum()")).isLessThanOrEqualTo(ofTheDay.getInt("counts[0].held"));
    }

    @Test
    void titlesOfAbolishedDistrictsAreNoneOfTheirProvince() {
        assertThat(get("/v1/title-counts?unit=42&validOn=2024-12-31&type=DISTRICT")
                        .jsonPath()
                        .getInt("counts.held.sum()"))
                .isPositive();
        get("/v1/title-counts?unit=42&validOn=2024-12-31&type=PROVINCE&units=TODAY")
                .then()
                .body("counts.of", everyItem(equalTo(1)), "counts.held", everyItem(equalTo(0)));
    }

    @Test
    void aTitleOfSeveralPredecessorsCountsOnceForAUnitOfToday() {
        JsonPath today = get("/v1/titles?validOn=2023-12-31&units=TODAY&level=ADVANCED&standing=HELD&limit=500")
                .jsonPath();
        List<String> codes = today.getList("items.unitCode");
        List<Integer> heldBy = today.getList("items.heldBy");

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(heldBy).anySatisfy(held -> assertThat(held).isGreaterThan(1));
        assertThat(today.getString("items[0].unitsOn")).isGreaterThan("2025-07-01");
    }

    @Test
    void theListIsReadPageByPageOnce() {
        var keys = new ArrayList<String>();
        String next = "/v1/titles?validOn=2023-12-31&limit=40&count=exact";
        int count = 0;
        while (next != null) {
            var answer = get(URI.create(next));
            answer.jsonPath().getList("items").forEach(item -> {
                var title = (Map<?, ?>) item;
                keys.add(title.get("unitCode") + " " + title.get("level"));
            });
            count = answer.jsonPath().getInt("page.count");
            String link = answer.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(keys).hasSize(count).doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatCoversTheSameCaseTwiceIsRefused() {
        TheProvince.importing("carry-over-rules?dryRun=true", """
                        code,subject,title,change,successorType,changedFrom,changedTo,treatment,legalBasis,source,confidence,note
                        ANOTHER,TITLE,STANDARD,MERGED,,2022-01-01,,CARRIES,,a test,LOW,
                        """)
                .statusCode(200)
                .body("refusals[0].code", equalTo("carry-over-rule-overlaps"));
    }

    @Test
    void theRulesAreListed() {
        get("/v1/carry-over-rules?validOn=2020-01-01&limit=500")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'TITLE-MERGED-STANDARD' }.treatment", equalTo("ACKNOWLEDGE_FIRST"));
        assertThat(
                        get("/v1/carry-over-rules?validOn=2025-07-01&limit=500")
                                .jsonPath()
                                .getList(
                                        "items.findAll { it.title == 'STANDARD' && it.change == 'MERGED' && !it.successorType }"))
                .isEmpty();
    }

    /** How the unit stands to the title on that day. */
    private static JsonPath title(String code, String level, String day) {
        return get("/v1/units/" + code + "/titles?validOn=" + day)
                .jsonPath()
                .setRootPath("titles.find { it.level == '" + level + "' }");
    }
}
