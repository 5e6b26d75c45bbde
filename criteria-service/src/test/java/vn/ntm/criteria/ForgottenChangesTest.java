package vn.ntm.criteria;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Where changes are not kept one by one for ever. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
@TestProfile(ForgottenChangesTest.NothingIsKept.class)
class ForgottenChangesTest {

    @Test
    void whoHasFallenTooFarBehindIsSentToTheSnapshotAndGoesOnFromThere() {
        TheProvince.importing(
                        "programme-years", "programmeYear,status,source,confidence,note\n2012,CLOSED,long ago,LOW,\n")
                .statusCode(200);

        get("/v1/changes").then().statusCode(410).body("code", equalTo("change-cursor-too-old"));
        var snapshot = get("/v1/changes/snapshot");
        snapshot.then().statusCode(200).body("data.source", equalTo(List.of("long ago")));
        get("/v1/changes?after=" + snapshot.header("Change-Cursor"))
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    /** A retention of nothing at all. */
    public static final class NothingIsKept implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ntm.changes.kept-for", "0S");
        }
    }
}
