package vn.ntm.gateway.glossary;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class GlossaryTest {

    @Test
    void aWordIsSaidInBothLanguagesWithItsLegalSource() {
        get("/v1/glossary")
                .then()
                .statusCode(200)
                .body("terms.find { it.name == 'model' }.legalTerm", equalTo("đạt chuẩn nông thôn mới kiểu mẫu"))
                .body("terms.find { it.name == 'model' }.legalSource", equalTo("319/QĐ-TTg"))
                .body("terms.find { it.name == 'model' }.chapter", equalTo("Criteria and recognition"))
                .body("terms.find { it.name == 'unit spell' }.legalTerm", nullValue())
                .body("terms.find { it.name == 'unit code' }.codes", hasItems("code", "unitCode"))
                .body("values.findAll { it.schema == 'Level' }", hasSize(4))
                .body("values.label.vi", everyItem(notNullValue()))
                .body("values.label.en", everyItem(notNullValue()));
    }

    @Test
    void nothingOfThePageIsLeftOut() throws IOException {
        var page = Files.readString(Path.of("../docs/glossary.md"));
        long rows = page.lines()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                        .count()
                - page.lines().filter(line -> line.startsWith("| ---")).count();

        Glossary glossary = GlossaryPage.read(page);

        assertThat(glossary.terms().size() + glossary.values().size()).isEqualTo((int) rows);
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        String tag = get("/v1/glossary").then().extract().header("ETag");

        given().header("If-None-Match", tag).get("/v1/glossary").then().statusCode(304);
    }
}
