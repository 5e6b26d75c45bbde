package vn.ntm.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that rests on one decision. None of those in the province's data is named by facts of more than one service. */
abstract class TheDecisions {

    private static final String DECISION_189 = "/v1/decisions/189%2FQ%C4%90-UBND";

    @ParameterizedTest
    @CsvSource({
        "189%2FQ%C4%90-UBND, 7, 0, 0",
        "189/qd-ubnd, 7, 0, 0",
        "3368%2FQ%C4%90-UBND, 16, 0, 0",
        "1665%2FNQ-UBTVQH15, 490, 0, 0",
        "148%2FQ%C4%90-TTg, 0, 2, 0",
        "2339%2FQ%C4%90-UBND, 0, 0, 1",
    })
    void eachServiceTellsWhatItHas(String number, int criteria, int ocop, int awards) throws Exception {
        JsonNode reach = SuiteIT.suite.json("/v1/decisions/" + number);

        assertThat(reach.path("complete").asBoolean()).isTrue();
        assertThat(reach.path("parts"))
                .extracting(part -> part.path("name").asText() + " " + part.at("/answer/page/count"))
                .containsExactly("criteria " + criteria, "ocop " + ocop, "awards " + awards);
    }

    @Test
    void everyFactIsReadWhereTheAnswerSays() throws Exception {
        JsonNode reach = SuiteIT.suite.json(DECISION_189 + "?signedOn=2024-01-17");
        for (JsonNode part : reach.path("parts")) {
            for (JsonNode fact : part.at("/answer/items")) {
                String href =
                        "/" + part.path("name").asText() + fact.path("href").asText();
                assertThat(SuiteIT.suite.json(href).at("/decision/number").asText())
                        .as(href)
                        .isEqualTo("189/QĐ-UBND");
            }
        }
    }

    @Test
    void whatAPageHasNoRoomForIsFoundWhereItGoesOn() throws Exception {
        JsonNode criteria = SuiteIT.suite
                .json("/v1/decisions/1665%2FNQ-UBTVQH15")
                .path("parts")
                .path(0);
        List<String> facts = new ArrayList<>(named(criteria.path("answer")));
        String next = criteria.path("next").asText();
        while (!next.isEmpty()) {
            JsonNode page = SuiteIT.suite.json(next);
            facts.addAll(named(page));
            String cursor = page.at("/page/next").asText();
            next = cursor.isEmpty() ? "" : next.replaceFirst("&cursor=.*", "&cursor=" + cursor);
        }

        assertThat(facts)
                .doesNotHaveDuplicates()
                .hasSize(criteria.at("/answer/page/count").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "9999%2FQ%C4%90-UBND, ''",
        "189%2FQ%C4%90-UBND, ?signedOn=2023-01-17",
        "189%2FQ%C4%90-UBND, ?validOn=2024-01-16"
    })
    void aDecisionOfWhichNothingIsOnFileDoesNotExist(String number, String query) throws Exception {
        HttpResponse<String> answer = SuiteIT.suite.get("/v1/decisions/" + number + query);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(SuiteClient.json(answer).path("code").asText()).isEqualTo("decision-unknown");
    }

    @Test
    void whatWasKnownAtOneInstantIsTheSameWheneverItIsAsked() throws Exception {
        String question = DECISION_189 + "?knownAt=" + SuiteIT.knownAt;
        HttpResponse<String> first = SuiteIT.suite.get(question, "Prefer", "handling=strict");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(SuiteIT.suite.get(question, "Cache-Control", "no-cache").body())
                .isEqualTo(first.body());
    }

    private static List<String> named(JsonNode page) {
        List<String> facts = new ArrayList<>();
        page.path("items")
                .forEach(fact -> facts.add(
                        fact.path("kind").asText() + " " + fact.path("id").asText()));
        return facts;
    }
}
