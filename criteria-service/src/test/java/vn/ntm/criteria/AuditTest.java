package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.TokensForTests;

/** The audit as an auditor reads it. */
@QuarkusTest
class AuditTest {

    private static final String YEARS = "programmeYear,status,source,confidence,note\n";

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.isOnFile();
    }

    @Test
    void whatAnImportDidIsThereWithWhoDidIt() {
        String act = TheProvince.importing("programme-years", YEARS + "2081,CLOSED,s,HIGH,")
                .statusCode(200)
                .extract()
                .path("id");

        audit("auditor", "?actId=" + act)
                .statusCode(200)
                .body("items.effect", contains("RECORDED", "ACT"))
                .body("items.subjectType", contains("programme_year", "act"))
                .body("items.actor", everyItem(equalTo("system")))
                .body("items.roles", everyItem(contains("system")))
                .body("items.unit", everyItem(equalTo("42")))
                .body("items.operation", everyItem(equalTo("importFacts")))
                .body("items.afterHash", everyItem(notNullValue()))
                .body("items.traceId", everyItem(notNullValue()));
    }

    @Test
    void thatItIsReadIsOnRecordToo() {
        audit("auditor", "?limit=1").statusCode(200);

        audit("auditor", "?operation=listAudit&effect=ACT&count=exact")
                .body("items[0].kind", equalTo("READ"))
                .body("items[0].actor", equalTo("auditor"))
                .body("page.count", greaterThan(0));
    }

    @Test
    void onlyAuditorsReadIt() {
        audit("province-leader", "").statusCode(403).body("code", equalTo("forbidden"));
        given().get("/v1/audit").then().statusCode(401);
    }

    @Test
    void itGoesOnPageByPage() {
        List<Integer> sequences = new ArrayList<>();
        String first = "?effect=RECORDED&subjectType=funding_entry&limit=11";
        JsonPath page = audit("auditor", first).statusCode(200).extract().jsonPath();
        while (true) {
            sequences.addAll(page.getList("items.sequence"));
            String next = page.getString("page.next");
            if (next == null) {
                break;
            }
            page = audit("auditor", first + "&cursor=" + next)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }

        assertThat(sequences)
                .hasSizeGreaterThanOrEqualTo(30)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void itIsFilteredByTimeAndKnowsThePast() {
        audit("auditor", "?recordedTo=2020-01-01T00:00:00Z").body("items", empty());
        audit("auditor", "?knownAt=2020-01-01T00:00:00Z").body("items", empty());
        audit("auditor", "?recordedFrom=2020-01-01T00:00:00Z&limit=1").body("items", hasSize(1));
    }

    @Test
    void everyEntryIsSealedOnceAndTheChainHolds() {
        Jdbi jdbi = Jdbi.create(pool);
        jdbi.useHandle(handle -> {
            handle.execute("select seal_journal(1000000)");
            assertThat(handle.createQuery("""
                            select count(*) from journal j left join audit_seal s using (seq)
                            where s.seq is null and j.xid < pg_snapshot_xmin(pg_current_snapshot())""").mapTo(Integer.class).one()).isZero();
            assertThat(handle.createQuery("""
                            select count(*) from (
                                select position, row_number() over (order by position) as place, chain_hash,
                                       encode(sha256(convert_to(lag(chain_hash, 1, '') over (order by position) || chr(31)
                                           || entry_hash(j), 'UTF8')), 'hex') as expected
                                from audit_seal join journal j using (seq)) chain
                            where position <> place or chain_hash <> expected""").mapTo(Integer.class).one()).isZero();
        });
    }

    private static ValidatableResponse audit(String role, String query) {
        return given().auth()
                .oauth2(TokensForTests.of(role))
                .get("/v1/audit" + query)
                .then();
    }
}
