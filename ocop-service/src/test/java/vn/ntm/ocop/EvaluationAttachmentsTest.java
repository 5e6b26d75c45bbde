package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.casework.testing.FilesForTests;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.EvaluationFilesForTests.Draft;

/** The files of a product's dossier over HTTP: of which part they are, what is refused, and how they are given back. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class EvaluationAttachmentsTest {

    private static final String PDF = "application/pdf";

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @Test
    void aFileOfAPartIsGivenBackAsItWasSent() {
        Draft draft = EvaluationFilesForTests.draft();
        byte[] file = FilesForTests.pdf();

        var attached = EvaluationFilesForTests.attach(draft, "Mẫu số 02.pdf", PDF, file)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("kind", equalTo("PDF"), "bytes", equalTo(file.length), "dossierVersion", equalTo(1))
                .body("part", equalTo("FORM_02"), "partId", equalTo(draft.part()), "evidence", nullValue())
                .body("attachedBy", equalTo("commune-officer"))
                .extract();
        byte[] content = given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .get(attached.<String>path("content"))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/octet-stream"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename*=UTF-8''M%E1%BA%ABu%20s%E1%BB%91%2002.pdf"))
                .header("ETag", equalTo("\"" + attached.path("sha256") + "\""))
                .extract()
                .asByteArray();

        assertThat(content).isEqualTo(file);
        assertThat(rows("select kind from act where operation = 'getEvaluationAttachmentContent'"))
                .contains("READ");
    }

    @Test
    void filesAreListedInTheirOrderWithTheirParts() {
        Draft draft = EvaluationFilesForTests.draft();
        var award = new Draft(draft.dossier(), EvaluationFilesForTests.handIn(draft.dossier(), "EVIDENCE", "AWARD"));
        attach(draft, "a.pdf", FilesForTests.pdf()).statusCode(200);
        EvaluationFilesForTests.attach(award, "b.png", "image/png", FilesForTests.png())
                .statusCode(200);

        list(draft, "auditor", "42")
                .statusCode(200)
                .body("items.name", contains("a.pdf", "b.png"))
                .body("items.part", contains("FORM_02", "EVIDENCE"))
                .body("items[1].evidence", equalTo("AWARD"));
    }

    @Test
    void aFileStaysWithItsPartWhenAnotherTakesThePartsPlace() {
        Draft draft = EvaluationFilesForTests.draft();
        attach(draft, "a.pdf", FilesForTests.pdf()).statusCode(200);
        var again = new Draft(draft.dossier(), EvaluationFilesForTests.handIn(draft.dossier(), "FORM_02", null));

        attach(draft, "b.pdf", FilesForTests.pdf()).statusCode(409).body("code", equalTo("dossier-part-unknown"));
        attach(again, "c.pdf", FilesForTests.pdf()).statusCode(200);
        list(draft, "auditor", "42").body("items.partId", contains(draft.part(), again.part()));
    }

    @Test
    void aFileIsOfAPartOfItsOwnDossierAndNothingIsWrittenElse() {
        Draft draft = EvaluationFilesForTests.draft();
        Draft other = EvaluationFilesForTests.draft();
        List<String> before = rows("select count(*)::text from dossier_attachment");

        attach(new Draft(draft.dossier(), other.part()), "a.pdf", FilesForTests.pdf())
                .statusCode(409)
                .body("code", equalTo("dossier-part-unknown"));
        attach(new Draft(draft.dossier(), "no-id"), "a.pdf", FilesForTests.pdf())
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));

        assertThat(rows("select count(*)::text from dossier_attachment")).isEqualTo(before);
    }

    @Test
    void theDatabaseKnowsOfNoFileOfAPartOfAnotherDossier() {
        String file = attach(EvaluationFilesForTests.draft(), "a.pdf", FilesForTests.pdf())
                .statusCode(200)
                .extract()
                .path("id");
        String part = EvaluationFilesForTests.draft().part();

        assertThatExceptionOfType(UnableToExecuteStatementException.class)
                .isThrownBy(() -> Jdbi.create(pool).useHandle(handle -> handle.execute("""
                        insert into part_attachment (row_id, attachment_id, part_id, source, confidence, recorded_at, recorded_by)
                        select uuidv7(), cast(? as uuid), cast(? as uuid), 's', 'LOW', now(), id from act limit 1""", file, part)))
                .withMessageContaining("a file is of a part of its dossier");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefusedAndNothingIsWritten() {
        Draft draft = EvaluationFilesForTests.draft();

        EvaluationFilesForTests.attach(draft, "a.png", "image/png", FilesForTests.pdf())
                .statusCode(400)
                .body("code", equalTo("file-not-what-it-says"));
        attach(draft, "a.pdf", "<html><script>alert(1)</script>".getBytes(UTF_8))
                .statusCode(400)
                .body("code", equalTo("file-not-what-it-says"));
        attach(draft, "a.exe", FilesForTests.pdf()).statusCode(400).body("code", equalTo("file-kind-not-taken"));
        attach(draft, "../a.pdf", FilesForTests.pdf()).statusCode(400).body("code", equalTo("invalid-parameter"));
        attach(draft, "a.pdf", Arrays.copyOf(FilesForTests.pdf(), 16 * 1024 * 1024 + 1))
                .statusCode(413)
                .body("code", equalTo("payload-too-large"));

        list(draft, "auditor", "42").body("items", hasSize(0));
    }

    @Test
    void theSameContentIsAttachedOnce() {
        Draft draft = EvaluationFilesForTests.draft();
        byte[] file = FilesForTests.pdf();
        attach(draft, "a.pdf", file).statusCode(200);

        attach(draft, "b.pdf", file).statusCode(409).body("code", equalTo("file-already-attached"));
        attach(EvaluationFilesForTests.draft(), "a.pdf", file).statusCode(200);
    }

    @Test
    void whileACouncilScoresADossierTakesNoFiles() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, "p-002", "COUNCIL_SCORING");

        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType(PDF)
                .header("Accept-Language", "en")
                .header("If-Match", "\"1\"")
                .queryParam("name", "a.pdf")
                .queryParam("document", "x")
                .queryParam("part", dossier)
                .body(FilesForTests.pdf())
                .post(EvaluationFilesForTests.ATTACHMENTS, dossier)
                .then()
                .statusCode(409)
                .body("code", equalTo("dossier-closed"));
    }

    @Test
    void aFileIsAttachedToTheDossierAsTheCallerSawIt() {
        Draft draft = EvaluationFilesForTests.draft();

        given().auth()
                .oauth2(EvaluationFilesForTests.officer())
                .contentType(PDF)
                .header("If-Match", "\"99\"")
                .queryParam("name", "a.pdf")
                .queryParam("document", "x")
                .queryParam("part", draft.part())
                .body(FilesForTests.pdf())
                .post(EvaluationFilesForTests.ATTACHMENTS, draft.dossier())
                .then()
                .statusCode(412);
    }

    @Test
    void whoDoesNotReadTheDossierDoesNotReadItsFiles() {
        Draft draft = EvaluationFilesForTests.draft();
        String content = attach(draft, "a.pdf", FilesForTests.pdf())
                .statusCode(200)
                .extract()
                .path("content");

        list(draft, "commune-officer", "18229").statusCode(403).body("items", nullValue());
        list(draft, "commune-officer", EvaluationFilesForTests.COMMUNE).statusCode(200);
        given().get(content).then().statusCode(401);
        given().auth()
                .oauth2(TokensForTests.of("commune-officer", "18229"))
                .get(content)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .get(content.replace(
                        draft.dossier(), EvaluationFilesForTests.draft().dossier()))
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse list(Draft draft, String role, String unit) {
        return given().auth()
                .oauth2(TokensForTests.of(role, unit))
                .get(EvaluationFilesForTests.ATTACHMENTS, draft.dossier())
                .then();
    }

    private static ValidatableResponse attach(Draft draft, String name, byte[] file) {
        return EvaluationFilesForTests.attach(draft, name, PDF, file).log().ifValidationFails();
    }

    private List<String> rows(String sql) {
        return Jdbi.create(pool)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
