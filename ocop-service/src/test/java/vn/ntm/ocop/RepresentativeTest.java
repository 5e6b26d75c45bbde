package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Who stands for a producer is personal. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RepresentativeTest {

    private static final String PERSON = """
            {"name":"Nguyễn Văn Thử","sex":"MALE","ethnicity":"Kinh","identityNo":"042000000001",
             "address":"Thôn Một","source":"Mẫu 02","confidence":"HIGH"}""";

    private static final String COMMUNE = "18133";
    private static final String OURS = """
            {"name":"Hộ thử","kind":"PRODUCTION_HOUSEHOLD","unitCode":"18133","on":"2026-07-01","source":"Mẫu 02","confidence":"HIGH"}""";
    private static final String OTHER_COMMUNE = "18673";
    private static final String OFFICER = TokensForTests.of("commune-officer", COMMUNE);

    @Test
    void whoStandsForAProducerIsForThoseWhoMayKnow() {
        TheProvince.loaded();
        String key = RegistrationTest.producer(OFFICER, COMMUNE, "PRODUCTION_HOUSEHOLD", "Hộ sản xuất thử")
                .extract()
                .path("key");
        given().auth()
                .oauth2(OFFICER)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(PERSON)
                .post("/v1/producers/{key}/representative", key)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        String address = "/v1/producers/" + key + "/representative";
        given().auth()
                .oauth2(OFFICER)
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(PERSON)
                .post(address)
                .then()
                .statusCode(409)
                .body("code", equalTo("representative-on-file"));
        get(address).then().statusCode(401);
        given().auth()
                .oauth2(TokensForTests.of("commune-officer", OTHER_COMMUNE))
                .get(address)
                .then()
                .statusCode(403);
        given().auth().oauth2(OFFICER).get(address).then().statusCode(200).body("name", equalTo("Nguyễn Văn Thử"));
        get("/v1/producers/" + key)
                .then()
                .body("name", equalTo("Hộ sản xuất thử"))
                .body("address", nullValue());
        assertThat(get("/v1/changes?limit=500").asString()).doesNotContain("Nguyễn Văn Thử", "042000000001");
    }

    /** No source names its commune, so no commune may say that it is its own. */
    @Test
    void aProducerOfNoCommuneIsTheProvinces() {
        TheProvince.loaded();
        TheProvince.send(
                        "producers",
                        "test-no-place,Hộ không rõ nơi,PRODUCTION_HOUSEHOLD,,2023-12-31,test,HIGH,",
                        Map.of())
                .statusCode(200);
        String producer = "/v1/producers/test-no-place";

        forbidden(given().auth().oauth2(OFFICER).get(producer + "/representative"));
        forbidden(written(OFFICER, "\"0\"", PERSON).post(producer + "/representative"));
        forbidden(written(OFFICER, "\"1\"", OURS).post(producer + "/_correct"));

        String province = TokensForTests.of("province-officer");
        written(province, "\"0\"", PERSON)
                .post(producer + "/representative")
                .then()
                .statusCode(200);
        written(province, "\"1\"", OURS).post(producer + "/_correct").then().statusCode(200);
        given().auth().oauth2(OFFICER).get(producer + "/representative").then().statusCode(200);
    }

    private static RequestSpecification written(String token, String version, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body);
    }

    private static void forbidden(Response answer) {
        answer.then().statusCode(403).body("code", equalTo("unit-not-yours"));
    }
}
