package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.FundingClient.POSTINGS;
import static vn.ntm.criteria.FundingClient.people;
import static vn.ntm.criteria.FundingClient.posting;
import static vn.ntm.criteria.FundingClient.reversing;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is posted wrongly is taken back, whole and once. */
@QuarkusTest
class FundingReversalsTest {

    private static final String COPY = """
            insert into funding_posting (row_id, effect, reverses, unit_code, posted_on, programme_year, funding_source, stage,
                form, in_kind, amount_vnd, decision_number, decision_issuer, decision_signed_on, source, confidence, recorded_at, recorded_by)
            select gen_random_uuid(), 'REVERSES', posting_id, unit_code, posted_on, programme_year, funding_source, stage,
                form, in_kind, %s, decision_number, decision_issuer, decision_signed_on, source, confidence, recorded_at, recorded_by
            from funding_posting where posting_id = cast('%s' as uuid)""";

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void aPostingIsTakenBackOnceOnTheVersionThatWasSeen() {
        String id = posting(people("2022-03-06", 5)).extract().path("id");

        reversing(id, null).statusCode(428);
        reversing(id, "\"2\"").statusCode(412);
        String by = reversing(id, "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .extract()
                .path("reversedBy");

        get(POSTINGS + "/" + by)
                .then()
                .body(
                        "effect", equalTo("REVERSES"),
                        "reverses", equalTo(id),
                        "amount.amount", equalTo("5"),
                        "postedOn", equalTo("2022-03-06"),
                        "note", equalTo("ghi nhầm"));
        reversing(id, "\"1\"").statusCode(412);
        reversing(id, "\"2\"").statusCode(409).body("code", equalTo("posting-already-reversed"));
        reversing(by, "\"1\"").statusCode(409).body("code", equalTo("reversal-stays"));
        reversing("019ab1c2-0000-7000-8000-000000000000", "\"1\"").statusCode(404);
    }

    @Test
    void ofThoseWhoTakeBackAtOnceOneDoes() throws Exception {
        String id = posting(people("2022-03-07", 6)).extract().path("id");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 12)
                            .<Callable<Integer>>mapToObj(
                                    _ -> () -> reversing(id, "\"1\"").extract().statusCode())
                            .toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();

            assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        }
    }

    @Test
    void theDatabaseKeepsTheRulesOfReversalByItself() {
        String id = posting(people("2022-03-08", 7, "MATERIALS")).extract().path("id");
        assertRefused(COPY.formatted("amount_vnd + 1", id), "funding_posting_takes_back_all");
        String by = reversing(id, "\"1\"").extract().path("reversedBy");
        assertRefused(COPY.formatted("amount_vnd", id), "funding_posting_reversed_once");
        assertRefused(COPY.formatted("amount_vnd", by), "funding_posting_takes_back_all");
    }

    private void assertRefused(String sql, String constraint) {
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> jdbi.useTransaction(handle -> handle.execute(sql)))
                .withStackTraceContaining(constraint);
    }
}
