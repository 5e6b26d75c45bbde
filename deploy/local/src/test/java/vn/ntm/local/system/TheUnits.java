package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The units of every day, and what an import says of a row that contradicts them. */
abstract class TheUnits {

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 262, 230, 21, 11",
        "2023-12-31, 216, 182, 21, 13",
        "2025-01-01, 209, 170, 25, 14",
        "2025-07-01, 69, 60, 9, 0"
    })
    void everyDayHasItsUnits(String day, int all, int communes, int wards, int townships) throws Exception {
        assertThat(SuiteIT.suite.units("tier=COMMUNE", day)).isEqualTo(all);
        assertThat(SuiteIT.suite.units("type=COMMUNE", day)).isEqualTo(communes);
        assertThat(SuiteIT.suite.units("type=WARD", day)).isEqualTo(wards);
        assertThat(SuiteIT.suite.units("type=TOWNSHIP", day)).isEqualTo(townships);
    }

    @Test
    void locHaDistrictExistsUntilTheEndOf2024() throws Exception {
        assertThat(SuiteIT.suite
                        .get("/criteria/v1/units/448?validOn=2024-12-31")
                        .statusCode())
                .isEqualTo(200);
        assertThat(SuiteIT.suite
                        .get("/criteria/v1/units/448?validOn=2025-01-01")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void thachBangBecameATownshipAndThenACommuneAgain() throws Exception {
        JsonNode lineage = SuiteIT.suite.json("/criteria/v1/units/18568/lineage?validOn=2023-12-31");

        assertThat(lineage.at("/unit/name").asText()).isEqualTo("Lộc Hà");
        assertThat(lineage.at("/unit/type").asText()).isEqualTo("TOWNSHIP");
        assertThat(lineage.at("/predecessors/0/predecessor/name").asText()).isEqualTo("Thạch Bằng");
        assertThat(lineage.at("/predecessors/0/predecessor/type").asText()).isEqualTo("COMMUNE");
        assertThat(lineage.at("/predecessors/0/changedOn").asText()).isEqualTo("2020-01-01");
        assertThat(lineage.path("successors")).anySatisfy(step -> {
            assertThat(step.path("changedOn").asText()).isEqualTo("2025-07-01");
            assertThat(step.at("/successor/name").asText()).isEqualTo("Lộc Hà");
            assertThat(step.at("/successor/type").asText()).isEqualTo("COMMUNE");
        });
    }

    @Test
    void aRowThatContradictsTheUnitsIsRefusedWithItsLineAndReason() throws Exception {
        HttpResponse<String> answer = SuiteIT.suite.load("/criteria/v1/imports/recognitions", """
                event,level,unitCode,unitName,programmeYear,round,decisionNumber,decisionIssuer,decisionSignedOn,attestedOn,field,counted,source,confidence,note
                RECOGNISED,STANDARD,448,Lộc Hà,2025,,1/QĐ-TTg,Thủ tướng,2025-03-01,,,YES,a test,HIGH,
                """);

        assertThat(answer.statusCode()).isEqualTo(409);
        JsonNode problem = SuiteClient.json(answer);
        assertThat(problem.path("code").asText()).isEqualTo("import-refused");
        assertThat(problem.at("/report/applied").asBoolean()).isFalse();
        assertThat(problem.at("/report/refusals/0/line").asInt()).isEqualTo(2);
        assertThat(problem.at("/report/refusals/0/code").asText()).isEqualTo("unit-did-not-exist");
        assertThat(problem.at("/report/refusals/0/message").asText()).contains("Lộc Hà");
    }

    @Test
    void sendingAFileAgainChangesNothing() throws Exception {
        Path data = SuiteIT.HOME.resolve("deploy/data/hatinh");
        for (String line : Files.readAllLines(data.resolve("load-order.csv")).stream()
                .skip(1)
                .toList()) {
            List<String> step = List.of(line.split(",", -1));
            HttpResponse<String> answer = SuiteIT.suite.load(
                    "/%s/v1/imports/%s".formatted(step.get(0), step.get(1)),
                    Files.readString(data.resolve(step.get(2))));

            JsonNode report = SuiteClient.json(answer);
            assertThat(report.path("unchanged").asInt()).as(line).isPositive();
            assertThat(report.path("unchanged")).as(line).isEqualTo(report.path("rows"));
        }
    }
}
