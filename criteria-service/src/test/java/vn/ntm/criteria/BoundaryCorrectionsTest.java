package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a boundary change filed is corrected by loading, and the change annulled or not. */
@QuarkusTest
class BoundaryCorrectionsTest {

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void theProvinceIsOnFile() {
        ChangesForTests.provinceIsOnFile();
    }

    @Test
    void aStepThatIsNotAsTheChangeFiledItStandsInTheWayOfItsAnnulment() {
        String day = "2099-01-01";
        var change = ChangesForTests.merger(day, "81007", "Xã Bảy", "81007", "81008");
        String id = change.draft();
        change.move(id, "_enact", "province-leader", "\"1\"").statusCode(200);
        String number = get("/v1/boundary-changes/" + id + "?validOn=" + day).path("legalDocument.number");
        correcting("81008", "81007", day, "MERGED", "khác/NQ");

        change.move(id, "_annul", "province-leader", "\"2\"")
                .statusCode(409)
                .body("code", equalTo("facts-rest-on-successors"), "detail", containsString("UNIT 81008"));

        correcting("81008", "81007", day, "MERGED", number);
        change.move(id, "_annul", "province-leader", "\"2\"").statusCode(200);
        get("/v1/units/81008/lineage?validOn=" + day).then().statusCode(200).body("successors", empty());
    }

    @Test
    void aCorrectedStepKeepsTheSharesOfItsDocument() {
        String day = "2098-06-01";
        var change = ChangesForTests.split(day, "81009", "81007", "81008");
        String id = change.draft();
        change.move(id, "_enact", "province-leader", "\"1\"").statusCode(200);

        correcting("81009", "81008", day, "SPLIT", "khác/NQ");

        assertThat(sharesOf("81009")).containsExactly(new BigDecimal("0.7"), new BigDecimal("0.3"));
    }

    private static ValidatableResponse correcting(
            String predecessor, String successor, String day, String change, String legalBasis) {
        return TheProvince.importing("unit-successions?conflict=SUPERSEDE", """
                        predecessorCode,successorCode,changedOn,change,legalBasis,source,confidence,note
                        %s,%s,%s,%s,%s,a test,HIGH,
                        """.formatted(
                                predecessor, successor, day, change, legalBasis))
                .statusCode(200)
                .body("superseded", equalTo(1));
    }

    private List<BigDecimal> sharesOf(String predecessor) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select area_share from unit_succession
                        where predecessor_code = :code and superseded_at is null order by successor_code""")
                .bind("code", predecessor)
                .mapTo(BigDecimal.class)
                .list());
    }
}
