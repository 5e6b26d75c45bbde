package vn.ntm.criteria;

import static io.restassured.RestAssured.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class FiguresTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.load();
    }

    @Test
    void x() {
        System.out.println(get("/v1/figures?year=2023").asPrettyString());
        System.out.println(get("/v1/units/18568/lineage?validOn=2023-01-01").asPrettyString());
        System.out.println(get("/v1/units?tier=COMMUNE&validOn=2023-12-31&count=exact&limit=1")
                .asPrettyString());
        System.out.println(get("/v1/units/18100").asPrettyString());
        System.out.println(get("/q/openapi").asString().length());
    }
}
