package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The founding question: what the province achieved in 2023, and what it set out to do in 2024. */
abstract class TheYear2023 {

    @ParameterizedTest
    @CsvSource({
        "communes.recognised.standard, 4, 4, 0,",
        "communes.recognised.advanced, 10, 4, 6, UNNAMED_RECORDS",
        "communes.recognised.model, 8, 4, 4, UNNAMED_RECORDS",
        "communes.acknowledged.standard, , 16, ,",
        "districts.recognised.standard, 1, 0, 1, PROGRAMME_YEAR_UNKNOWN",
        "districts.submitted.standard, 1, 1, 0,",
        "funding.sponsorship, 95539000000, 95539000000, 0,",
        "ocop.products.recognised.3-star, 128, 23, 105, UNNAMED_RECORDS",
        "commendations.collectives, 26, 26, 0,",
        "commendations.individuals, 35, 35, 0,"
    })
    void theYear2023ToTheDigit(String measure, String published, String recorded, String gap, String reason)
            throws Exception {
        JsonNode figure = SuiteIT.suite.figure("figures", measure);

        assertThat(Running.textOrNull(figure.at("/published/value"))).isEqualTo(published);
        assertThat(Running.textOrNull(figure.at("/recorded/value"))).isEqualTo(recorded);
        assertThat(Running.textOrNull(figure.at("/gap/value"))).isEqualTo(gap);
        assertThat(Running.textOrNull(figure.at("/gap/reason"))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "communes.recognised.standard, '{\"DECISION\":2,\"INFERRED\":2}'",
        "communes.recognised.advanced, '{\"DECISION\":2,\"COUNCIL_VOTE\":2}'",
        "communes.recognised.model, '{\"DECISION\":3,\"INFERRED\":1}'",
        "communes.acknowledged.standard, '{\"DECISION\":16}'"
    })
    void aFigureSaysWhatItRestsOn(String measure, String evidence) throws Exception {
        assertThat(SuiteIT.suite.figure("figures", measure).at("/recorded/evidence"))
                .isEqualTo(SuiteClient.parse(evidence));
    }

    @Test
    void theAcknowledgedAreNotAmongTheRecognised() throws Exception {
        Set<String> acknowledged = codes("communes.acknowledged.standard");

        assertThat(acknowledged).hasSize(16).doesNotContainAnyElementsOf(codes("communes.recognised.standard"));
    }

    @Test
    void theDistrictsAreNamed() throws Exception {
        assertThat(SuiteClient.texts(
                        SuiteIT.suite
                                .figure("figures", "districts.recognised.standard")
                                .at("/published/units"),
                        "name"))
                .containsExactly("Lộc Hà");
        assertThat(SuiteClient.texts(
                        SuiteIT.suite
                                .figure("figures", "districts.submitted.standard")
                                .at("/recorded/units"),
                        "name"))
                .containsExactly("Kỳ Anh");
    }

    @Test
    void moneyIsWrittenPlainly() {
        assertThat(SuiteIT.firstSummary).contains("\"value\":95539000000,");
    }

    @ParameterizedTest
    @CsvSource({
        "communes.share.standard, '{\"shape\":\"MAINTAIN\",\"percent\":100}'",
        "communes.recognised.advanced, '{\"shape\":\"ADD\",\"value\":20}'",
        "communes.recognised.model, '{\"shape\":\"ADD\",\"value\":5}'",
        "districts.share.standard, '{\"shape\":\"AT_LEAST\",\"value\":100}'",
        "urban.share.civilised, '{\"shape\":\"AT_LEAST\",\"value\":100}'",
        "ocop.products.recognised, '{\"shape\":\"AT_LEAST\",\"value\":50}'"
    })
    void aTargetOf2024HasItsOwnShape(String measure, String target) throws Exception {
        assertThat(SuiteIT.suite.figure("nextYearTargets", measure).at("/target/target"))
                .isEqualTo(SuiteClient.parse(target));
    }

    @Test
    void aNamedTargetNamesItsUnits() throws Exception {
        JsonNode districts = SuiteIT.suite.figure("nextYearTargets", "districts.recognised.advanced");
        JsonNode province = SuiteIT.suite.figure("nextYearTargets", "province.recognised.standard");

        assertThat(districts.at("/target/target/shape").asText()).isEqualTo("NAMED");
        assertThat(SuiteClient.texts(districts.at("/target/target/units"), "name"))
                .containsExactlyInAnyOrder("Thạch Hà", "Đức Thọ", "Can Lộc", "Nghi Xuân");
        assertThat(SuiteClient.texts(province.at("/target/target/units"), "code"))
                .containsExactly("42");
        assertThat(province.at("/target/wording").asText()).contains("cơ bản hoàn thành");
    }

    @Test
    void thereAreEightTargetsOf2024() throws Exception {
        List<String> measures = new ArrayList<>();
        SuiteIT.suite
                .json("/v1/provincial-summaries/2023")
                .path("parts")
                .forEach(part -> measures.addAll(SuiteClient.texts(part.path("nextYearTargets"), "measure")));

        assertThat(measures).hasSize(8).doesNotHaveDuplicates();
    }

    private Set<String> codes(String measure) throws IOException, InterruptedException {
        return new TreeSet<>(
                SuiteClient.texts(SuiteIT.suite.figure("figures", measure).at("/recorded/units"), "code"));
    }
}
