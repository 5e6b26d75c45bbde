package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway composes beside the summary: the plan of a year, the profile of a unit, one search. */
abstract class TheComposites {

    @Test
    void thePlanOf2024HasEightTargetsInFourShapesAndSaysHowFarTheyHaveCome() throws Exception {
        JsonNode plan = SuiteIT.suite.json("/v1/targets/2024");
        List<JsonNode> progress = new ArrayList<>();
        plan.path("parts").forEach(part -> part.path("progress").forEach(progress::add));

        assertThat(plan.path("complete").asBoolean()).isTrue();
        assertThat(plan.path("validOn").asText()).isEqualTo("2024-12-31");
        assertThat(progress)
                .hasSize(8)
                .allSatisfy(figure ->
                        assertThat(figure.at("/progress/status").isTextual()).isTrue());
        assertThat(progress)
                .extracting(figure -> figure.at("/target/target/shape").asText())
                .containsOnly("ADD", "MAINTAIN", "AT_LEAST", "NAMED");
        assertThat(part(plan, "criteria").at("/targets/page/count").asInt()
                        + part(plan, "ocop").at("/targets/page/count").asInt())
                .isEqualTo(8);
    }

    @Test
    void theProfileOfACommuneHasTheTitleThatItHeld() throws Exception {
        JsonNode profile = SuiteIT.suite.json("/v1/units/18838/profile?validOn=2023-12-31");

        assertThat(profile.path("complete").asBoolean()).isTrue();
        assertThat(part(profile, "unit").at("/answer/name").asText()).isEqualTo("Lâm Hợp");
        assertThat(standing(profile, "STANDARD")).isEqualTo("HELD");
        assertThat(standing(profile, "MODEL")).isEqualTo("NOT_HELD");
    }

    @Test
    void theProfileOfADistrictIsThereWhileItWas() throws Exception {
        JsonNode whileItWas = SuiteIT.suite.json("/v1/units/448/profile?validOn=2023-12-31");

        assertThat(whileItWas.path("complete").asBoolean()).isTrue();
        assertThat(part(whileItWas, "unit").at("/answer/type").asText()).isEqualTo("DISTRICT");
        assertThat(SuiteIT.suite.json("/v1/units/448/profile").path("validOn").asText())
                .as("the last day of a unit that has ended")
                .isEqualTo("2024-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/units/448%s?validOn=2025-07-01", "/v1/units/18100%s", "/v1/units/99999%s"})
    void ofAUnitThatIsNotThereTheGatewaySaysWhatCriteriaSays(String address) throws Exception {
        for (String language : List.of("vi", "en")) {
            HttpResponse<String> profile =
                    SuiteIT.suite.get(address.formatted("/profile"), "Accept-Language", language);
            HttpResponse<String> criteria =
                    SuiteIT.suite.get("/criteria" + address.formatted(""), "Accept-Language", language);

            assertThat(profile.statusCode()).isEqualTo(criteria.statusCode()).isBetween(404, 409);
            for (String member : List.of("code", "title", "detail", "candidates")) {
                assertThat(SuiteClient.json(profile).path(member))
                        .as(member)
                        .isEqualTo(SuiteClient.json(criteria).path(member));
            }
        }
    }

    @Test
    void aSearchWithoutAccentsFindsTheUnit() throws Exception {
        JsonNode found = SuiteIT.suite.json("/v1/search?q=lam%20hop&validOn=2023-12-31");

        assertThat(found.path("complete").asBoolean()).isTrue();
        assertThat(SuiteClient.texts(part(found, "units").at("/answer/items"), "code"))
                .contains("18838");
    }

    @Test
    void whatASearchHasNoRoomForIsFoundWhereItGoesOn() throws Exception {
        JsonNode units = part(SuiteIT.suite.json("/v1/search?q=thach&limit=3&validOn=2023-12-31"), "units");
        List<String> codes = new ArrayList<>(SuiteClient.texts(units.at("/answer/items"), "code"));
        String next = units.path("next").asText();
        while (!next.isEmpty()) {
            JsonNode page = SuiteIT.suite.json(next);
            codes.addAll(SuiteClient.texts(page.path("items"), "code"));
            String cursor = page.at("/page/next").asText();
            next = cursor.isEmpty() ? "" : next.replaceFirst("&cursor=.*", "&cursor=" + cursor);
        }

        assertThat(codes)
                .doesNotHaveDuplicates()
                .hasSize(units.at("/answer/page/count").asInt())
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/targets/2023?", "/v1/units/18838/profile?validOn=2023-12-31&", "/v1/search?q=thach&"})
    void whatWasKnownAtOneInstantIsTheSameWheneverItIsAsked(String address) throws Exception {
        String question = address + "knownAt=" + SuiteIT.knownAt;
        HttpResponse<String> first = SuiteIT.suite.get(question, "Prefer", "handling=strict");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(SuiteIT.suite.get(question, "Cache-Control", "no-cache").body())
                .isEqualTo(first.body());
    }

    private static JsonNode part(JsonNode composite, String name) {
        return StreamSupport.stream(composite.path("parts").spliterator(), false)
                .filter(part -> part.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + name + " in " + composite));
    }

    private static String standing(JsonNode profile, String level) {
        return StreamSupport.stream(part(profile, "titles").at("/answer/titles").spliterator(), false)
                .filter(title -> title.path("level").asText().equals(level))
                .map(title -> title.path("standing").asText())
                .findFirst()
                .orElseThrow();
    }
}
