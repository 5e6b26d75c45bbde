package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.TokensForTests;

/** A boundary change is drafted by one person, previewed, enacted by another, and can be annulled. */
@QuarkusTest
class BoundaryChangesTest {

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void theProvinceIsOnFile() {
        ChangesForTests.provinceIsOnFile();
    }

    @Test
    void aMergerIsDraftedPreviewedEnactedAndAnnulled() {
        var change = ChangesForTests.merger("2091-01-01", "81001", "Xã Một", "81001", "81002");
        String id = change.draft();
        get("/v1/boundary-changes/" + id).then().statusCode(404);
        assertThat(unitsOf("2091-01-01")).isEqualTo(59);

        JsonPath preview = change.preview(id);
        assertThat(preview.getBoolean("enactable")).isTrue();
        assertThat(preview.getList("steps.change")).containsExactly("MERGED", "MERGED");
        assertThat(preview.getList("facts.findAll { it.subject == 'TITLE' }.outcome"))
                .isNotEmpty()
                .containsOnly("ORPHANED");
        assertThat(preview.getList("facts.findAll { it.subject == 'TITLE' }.ground"))
                .containsOnly("NO_RULE_ON_FILE");

        String enacted = change.move(id, "_enact", "province-leader", "\"1\"")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ENACTED"))
                .extract()
                .path("since");
        assertThat(unitsOf("2091-01-01")).isEqualTo(58);
        assertThat(unitsOf("2090-12-31")).isEqualTo(59);
        get("/v1/units/81001?validOn=2091-01-01")
                .then()
                .body("name", equalTo("Xã Một"), "establishedBy", containsString("/NQ-UBTVQH"));
        get("/v1/units/81002/lineage?validOn=2090-12-31")
                .then()
                .body("successors.successor.name", hasItem("Xã Một"), "successors[0].change", equalTo("MERGED"));
        get("/v1/units/81001/lineage?validOn=2091-01-01").then().body("predecessors.predecessor.name", hasItem("Xã 2"));
        get("/v1/units/81001/titles?validOn=2091-01-01")
                .then()
                .body("titles.find { it.level == 'ADVANCED' }.standing", equalTo("NO_RULE_ON_FILE"));

        change.move(id, "_annul", "province-leader", "\"2\"")
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("ANNULLED"));
        assertThat(unitsOf("2091-01-01")).isEqualTo(59);
        get("/v1/units/81002?validOn=2091-01-01").then().body("name", equalTo("Xã 2"), "validTo", equalTo(null));
        given().queryParam("knownAt", enacted)
                .get("/v1/units/81001?validOn=2091-01-01")
                .then()
                .body("name", equalTo("Xã Một"));
        get("/v1/boundary-changes/" + id + "?validOn=2091-01-01").then().body("state", equalTo("ANNULLED"));
        get("/v1/boundary-changes?validOn=2091-01-01&limit=500").then().body("items.id", hasItem(id));
    }

    @Test
    void aChangeIsOneTransactionOfTheFeed() {
        var change = ChangesForTests.merger("2092-01-01", "81001", "Xã Một", "81001", "81002");
        String id = change.draft();
        change.move(id, "_enact", "province-leader", "\"1\"").statusCode(200);

        List<Long> transactions = jdbi.withHandle(handle ->
                handle.createQuery("""
                        select distinct cast(cast(j.xid as text) as bigint) from journal j
                        join boundary_change c on c.recorded_by = j.act_id
                        where c.change_id = cast(:id as uuid) and c.state = 'ENACTED'
                          and j.subject_type in ('unit_spell', 'unit_succession', 'boundary_change', 'act')""").bind("id", id).mapTo(Long.class).list());
        assertThat(transactions).hasSize(1);
        change.move(id, "_annul", "province-leader", "\"2\"").statusCode(200);
    }

    @Test
    void whoDraftedCannotEnact() {
        var change = ChangesForTests.merger("2093-01-01", "81001", "Xã Một", "81001", "81002");
        String id = change.draft();

        change.moveAsDrafter(id, "_enact", "\"1\"").statusCode(409).body("code", equalTo("drafter-cannot-enact"));
        change.discard(id, "\"1\"").statusCode(200);
        change.preview(id, 404);
    }

    @Test
    void whoOnlyReplacedTheDraftCannotEnactItEither() {
        var change = ChangesForTests.merger("2093-01-01", "81001", "Xã Một", "81001", "81002");
        String id = change.draft();
        change.replace(id, "somebody", "\"1\"").statusCode(200).header("ETag", "\"2\"");

        change.moveAs("somebody", id, "_enact", "\"2\"").statusCode(409).body("code", equalTo("drafter-cannot-enact"));
        change.discard(id, "\"2\"").statusCode(200);
    }

    @Test
    void theDatabaseRefusesAnEnactmentByOne() {
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> jdbi.useTransaction(handle -> {
                    handle.execute("""
                            insert into act (id, operation, kind, actor, roles, trace_id, recorded_at)
                            values ('019ab1c2-0000-7000-8000-0000000b0001', 'enactBoundaryChange', 'WRITE', 'one', '{}', 't', now())""");
                    handle.execute("""
                            insert into boundary_change (row_id, change_id, state, document_number, document_issuer,
                                document_signed_on, effective_on, source, confidence, recorded_at, recorded_by)
                            values ('019ab1c2-0000-7000-8000-0000000b0002', '019ab1c2-0000-7000-8000-0000000b0003', 'ENACTED',
                                '1', 'x', '2030-01-01', '2030-02-01', 's', 'HIGH', now(), '019ab1c2-0000-7000-8000-0000000b0001')""");
                }))
                .withMessageContaining("another person");
    }

    @Test
    void nobodyMovesWhatHeHasNotSeen() {
        var change = ChangesForTests.merger("2093-01-01", "81001", "Xã Một", "81001", "81002");
        String id = change.draft();

        change.move(id, "_enact", "province-leader", null).statusCode(428);
        change.move(id, "_enact", "province-leader", "\"7\"").statusCode(412);
        change.discard(id, "\"1\"").statusCode(200);
    }

    @Test
    void theStateSaysWhatIsPossible() {
        var change = ChangesForTests.merger("2094-01-01", "81001", "Xã Một", "81001", "81002");
        String id = change.draft();
        change.move(id, "_annul", "province-leader", "\"1\"")
                .statusCode(409)
                .body("code", equalTo("change-state-refuses"), "currentState", equalTo("DRAFT"));
        change.move(id, "_enact", "province-leader", "\"1\"").statusCode(200);

        change.move(id, "_enact", "province-leader", "\"2\"")
                .statusCode(409)
                .body("currentState", equalTo("ENACTED"), "allowedOperations", contains("annulBoundaryChange"));
        change.preview(id, 409);
        change.discard(id, "\"2\"").statusCode(409);
        change.move(id, "_annul", "province-leader", "\"2\"").statusCode(200);
    }

    @Test
    void aChangeOnWhichLaterFactsRestIsNotAnnulledAndItIsSaidWhich() {
        var change = ChangesForTests.merger("2095-01-01", "81005", "Xã Năm", "81005", "81006");
        String id = change.draft();
        change.move(id, "_enact", "province-leader", "\"1\"").statusCode(200);
        TheProvince.importing("recognitions", ChangesForTests.recognition("STANDARD", "81005", "2095-06-01"))
                .statusCode(200);

        change.move(id, "_annul", "province-leader", "\"2\"")
                .statusCode(409)
                .body("code", equalTo("facts-rest-on-successors"), "detail", containsString("TITLE 81005"));
    }

    @Test
    void aFactOfAUnitThatWouldBeGoneOnItsDayStandsInTheWay() {
        TheProvince.importing("recognitions", ChangesForTests.recognition("STANDARD", "81004", "2097-06-01"))
                .statusCode(200);
        var change = ChangesForTests.merger("2096-01-01", "81003", "Xã Ba", "81003", "81004");
        String id = change.draft();

        JsonPath preview = change.preview(id);
        assertThat(preview.getBoolean("enactable")).isFalse();
        assertThat(preview.getList("facts.ground", String.class)).contains("UNIT_GONE_BY_ITS_DAY");
        change.move(id, "_enact", "province-leader", "\"1\"")
                .statusCode(409)
                .body("code", equalTo("facts-after-the-change"), "detail", containsString("TITLE 81004"));
        change.discard(id, "\"1\"").statusCode(200);
    }

    @Test
    void badInputIsNamedAndNothingIsWritten() {
        int drafts = drafts();
        var wrong = new ArrayList<String>();
        for (var entry : ChangesForTests.bad().entrySet()) {
            String code = entry.getValue().tryToDraft().extract().path("code");
            if (!entry.getKey().equals(code)) {
                wrong.add(entry.getKey() + " is " + code);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(drafts()).isEqualTo(drafts);
    }

    @Test
    void oneIssuerGivesANumberOnceAYear() {
        var change = ChangesForTests.merger("2098-01-01", "81001", "Xã Một", "81001", "81002");
        String id = change.draft();

        change.tryToDraft().statusCode(409).body("code", equalTo("document-number-used"));
        change.discard(id, "\"1\"").statusCode(200);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        ChangesForTests.posting("{\"successors\":[{}],\"passages\":[{\"areaShare\":2}]}")
                .statusCode(400)
                .body("code", equalTo("invalid-property"))
                .body("errors.pointer", hasItem("/legalDocument"))
                .body("errors.pointer", hasItem("/effectiveOn"))
                .body("errors.pointer", hasItem("/successors/0/code"))
                .body("errors.pointer", hasItem("/passages/0/areaShare"))
                .body("errors.pointer", hasItem("/reason"));
    }

    private int drafts() {
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .get("/v1/boundary-change-drafts?validOn=2100-01-01&count=exact&limit=1")
                .jsonPath()
                .getInt("page.count");
    }

    private static int unitsOf(String day) {
        return get("/v1/units?ancestor=81&tier=COMMUNE&count=exact&limit=1&validOn=" + day)
                .jsonPath()
                .getInt("page.count");
    }
}
