package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** Producers and products are registered by their communes; what is personal stays with those who may know. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class RegistrationTest {

    private static final String COMMUNE = "18133";
    private static final String OTHER_COMMUNE = "18673";
    private static final String OFFICER = TokensForTests.of("commune-officer", COMMUNE);

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() throws SQLException {
        TheProvince.loaded();
        RulesForTests.onFile(pool);
    }

    @Test
    void aCommuneRegistersAndCorrectsItsOwnProducers() {
        var registered = producer(OFFICER, COMMUNE, "COOPERATIVE", "HTX thử")
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("kind", equalTo("COOPERATIVE"));
        String key = registered.extract().path("key");

        corrected(OFFICER, key, "\"1\"", "HTX thử mới").statusCode(200).header("ETag", equalTo("\"2\""));
        corrected(OFFICER, key, "\"1\"", "HTX khác").statusCode(412).body("code", equalTo("precondition-failed"));
        get("/v1/producers/" + key).then().body("version", equalTo(2)).body("name", equalTo("HTX thử mới"));
        corrected(TokensForTests.of("commune-officer", OTHER_COMMUNE), key, "\"2\"", "HTX lạ")
                .statusCode(403)
                .body("code", equalTo("unit-not-yours"));
    }

    @Test
    void aCommuneRegistersNothingInAnother() {
        producer(OFFICER, OTHER_COMMUNE, "COOPERATIVE", "HTX lạ")
                .statusCode(403)
                .body("code", equalTo("unit-not-yours"));
    }

    @Test
    void aLargeEnterpriseIsNoProducerHoweverItComes() {
        producer(OFFICER, COMMUNE, "LARGE_ENTERPRISE", "Tập đoàn")
                .statusCode(409)
                .body("code", equalTo("large-enterprise"));
        assertThat(TheProvince.send(
                                "producers",
                                "t-large,Tập đoàn,LARGE_ENTERPRISE,439,2023-12-31,s,HIGH,\n",
                                java.util.Map.of("dryRun", "true"))
                        .extract()
                        .<String>path("refusals[0].code"))
                .isEqualTo("large-enterprise");
    }

    @Test
    void aFormThatIsNotStatedIsAskedFor() {
        producer(OFFICER, COMMUNE, "ENTERPRISE", "Công ty")
                .statusCode(409)
                .body("code", equalTo("producer-form-not-stated"));
    }

    @Test
    void aCommuneThatNoLongerExistsTakesNothing() {
        String province = TokensForTests.of("province-officer");
        producer(province, "18157", "FARM", "Trang trại")
                .statusCode(409)
                .body("code", equalTo("commune-no-longer-exists"));
        String key = producer(province, COMMUNE, "FARM", "Trang trại").extract().path("key");
        product(province, "18157", key, 4).statusCode(409).body("code", equalTo("commune-no-longer-exists"));
        product(province, "42", key, 4).statusCode(409).body("code", equalTo("not-a-commune"));
    }

    @Test
    void aProductOutsideTheSetsIsRefused() {
        String key = producer(OFFICER, COMMUNE, "FARM", "Trang trại").extract().path("key");
        product(OFFICER, COMMUNE, key, 27).statusCode(409).body("code", equalTo("product-outside-sets"));
    }

    @Test
    void anAssociationTakesPartInTourismOnly() {
        String key = producer(OFFICER, COMMUNE, "ASSOCIATION", "Hội du lịch")
                .extract()
                .path("key");
        product(OFFICER, COMMUNE, key, 4).statusCode(409).body("code", equalTo("producer-kind-not-eligible"));
        product(OFFICER, COMMUNE, key, 26).statusCode(201);
    }

    @Test
    void aProductIsNotCorrectedIntoASetInWhichItsProducerTakesNoPart() {
        String key = producer(OFFICER, COMMUNE, "ASSOCIATION", "Hội du lịch")
                .extract()
                .path("key");
        String product =
                product(OFFICER, COMMUNE, key, 26).statusCode(201).extract().path("key");

        correctedProduct(product, key, 4).statusCode(409).body("code", equalTo("producer-kind-not-eligible"));
        get("/v1/products/" + product).then().body("setNo", equalTo(26));
    }

    @Test
    void aCodeIsOfAYearOfThisCentury() {
        CouncilForTests.written(OFFICER, "/v1/products", """
                        {"name":"Mật ong thử","producerKey":"pr-011","unitCode":"%s","setNo":4,"on":"1999-12-31",
                         "source":"Mẫu 01","confidence":"HIGH"}""".formatted(COMMUNE))
                .statusCode(400)
                .body("errors.pointer", contains("/on"));
    }

    @Test
    void twoProductsOfOneNameAreTwoAndCorrectionKeepsTheCode() {
        String key = producer(OFFICER, COMMUNE, "FARM", "Trang trại").extract().path("key");
        var one = product(OFFICER, COMMUNE, key, 4)
                .statusCode(201)
                .body("productCode", matchesPattern("42-18133-\\d+-20\\d\\d"));
        String oneKey = one.extract().path("key");
        String code = one.extract().path("productCode");
        product(OFFICER, COMMUNE, key, 4).statusCode(201).body("productCode", not(equalTo(code)));

        correctedProduct(oneKey, key, 3)
                .statusCode(200)
                .body("productCode", equalTo(code))
                .body("setNo", equalTo(3));
        get("/v1/products/" + oneKey)
                .then()
                .body("version", equalTo(2))
                .body("productGroup.groupNo", equalTo(1))
                .body("todaysUnit.state", equalTo("SAME_UNIT"))
                .body("todaysUnit.unitCode", equalTo(COMMUNE));
    }

    @Test
    void theSequenceOfACommuneHasNoGapsHoweverManyRegisterAtOnce() throws Exception {
        String province = TokensForTests.of("province-officer");
        String key = producer(province, OTHER_COMMUNE, "FARM", "Trang trại")
                .extract()
                .path("key");
        var calls = new ArrayList<Callable<Integer>>();
        IntStream.range(0, 8).forEach(each -> calls.add(() -> sequence(province, key, each)));
        try (var callers = Executors.newFixedThreadPool(8)) {
            var given = new ArrayList<Integer>();
            for (var call : callers.invokeAll(calls)) {
                given.add(call.get());
            }
            given.removeIf(sequence -> sequence == 0);
            assertThat(given).hasSize(6).doesNotHaveDuplicates();
            assertThat(given.stream().mapToInt(Integer::intValue).max().orElseThrow()
                            - given.stream().mapToInt(Integer::intValue).min().orElseThrow())
                    .isEqualTo(5);
        }
    }

    /** Every fourth is refused and takes no number. */
    private static int sequence(String token, String producer, int call) {
        var answer =
                product(token, OTHER_COMMUNE, producer, call % 4 == 3 ? 99 : 4).extract();
        return answer.statusCode() == 201
                ? Integer.parseInt(answer.<String>path("productCode").split("-", -1)[2])
                : 0;
    }

    private static ValidatableResponse correctedProduct(String product, String producer, int set) {
        return CouncilForTests.written(OFFICER, "/v1/products/" + product + "/_correct", """
                {"name":"Mật ong mới","producerKey":"%s","setNo":%d,"source":"Mẫu 01","confidence":"HIGH"}
                """.formatted(producer, set));
    }

    static ValidatableResponse producer(String token, String unit, String kind, String name) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("""
                        {"name":"%s","kind":"%s","unitCode":"%s","source":"Mẫu 01","confidence":"HIGH"}
                        """.formatted(name, kind, unit))
                .post("/v1/producers")
                .then();
    }

    private static ValidatableResponse corrected(String token, String key, String tag, String name) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("""
                        {"name":"%s","kind":"COOPERATIVE","unitCode":"%s","source":"Mẫu 01","confidence":"HIGH"}
                        """.formatted(name, COMMUNE))
                .post("/v1/producers/{key}/_correct", key)
                .then();
    }

    static ValidatableResponse product(String token, String unit, String producer, int set) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("""
                        {"name":"Mật ong thử","producerKey":"%s","unitCode":"%s","setNo":%d,"source":"Mẫu 01",
                         "confidence":"HIGH"}""".formatted(producer, unit, set))
                .post("/v1/products")
                .then();
    }
}
