package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.UnitFeedForTests;

/** Where the commune of a member is a conflict, it is one under every name that it had. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
@QuarkusTestResource(UnitFeedForTests.class)
class MergedCommuneConflictTest {

    /** On this day alone the communes of members count. */
    private static final String DAY = "2026-02-10";

    @Inject
    DataSource pool;

    @BeforeEach
    void communesCount() throws SQLException {
        TheProvince.loaded();
        RulesForTests.onFile(pool);
        CouncilForTests.rulesAreSet();
        TheProvince.send(
                        "council-rules",
                        "PROVINCE,COMMUNE_IS_CONFLICT,1,2026-02-10,2026-02-11,quy chế thử,HIGH,\n",
                        Map.of())
                .statusCode(200);
    }

    @Test
    void whoBelongsToTheCommuneThatTookInThatOfTheProductIsKeptAway() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, productOf("18691", "2025-06-30"), "COUNCIL_SCORING");

        CouncilForTests.begunOn(DAY, dossier, council("18685"))
                .statusCode(200)
                .body("scorings[0].members.person", contains(CouncilForTests.CHAIR, CouncilForTests.THIRD));
    }

    @Test
    void whoBelongsToTheCommuneThatWasTakenInIsKeptAway() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, productOf("18685", "2026-01-01"), "COUNCIL_SCORING");

        CouncilForTests.begunOn(DAY, dossier, council("18691"))
                .statusCode(200)
                .body("scorings[0].members.person", contains(CouncilForTests.CHAIR, CouncilForTests.THIRD));
    }

    @Test
    void whoBelongsToAnotherCommuneScores() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, productOf("18691", "2025-06-30"), "COUNCIL_SCORING");

        CouncilForTests.begunOn(DAY, dossier, council("18133"))
                .statusCode(200)
                .body("scorings[0].members.size()", equalTo(3));
    }

    private static String productOf(String commune, String day) {
        String key = "t-merged-" + System.nanoTime();
        TheProvince.send("products", "%s,Trà thử,,,%s,,,,%s,,s,LOW,\n".formatted(key, commune, day), Map.of())
                .statusCode(200);
        return key;
    }

    /** A council whose second member belongs to the commune. */
    private static String council(String commune) {
        return given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType(ContentType.JSON)
                .body("""
                        {"level":"PROVINCE","from":"2026-01-01","members":[
                          {"person":"%s","name":"Chủ tịch","body":"UBND tỉnh","seat":"CHAIR"},
                          {"person":"%s","name":"Thành viên hai","body":"Xã","seat":"MEMBER","communeCode":"%s"},
                          {"person":"%s","name":"Thành viên ba","body":"Sở Y tế","seat":"MEMBER"}],
                         "basis":{"number":"15/QĐ-UBND","issuer":"UBND tỉnh","signedOn":"2025-12-30"}}
                        """.formatted(CouncilForTests.CHAIR, CouncilForTests.SECOND, commune, CouncilForTests.THIRD))
                .post("/v1/councils")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
