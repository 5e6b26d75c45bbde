package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.ntm.casework.attachment.application.FileStore;
import vn.ntm.casework.testing.FilesForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** The files of a dossier over HTTP: what is taken, what is refused, and how they are given back. */
@QuarkusTest
class AttachmentsTest {

    private static final String PDF = "application/pdf";

    @Inject
    DataSource pool;

    @Test
    void aFileIsGivenBackAsItWasSent() {
        String dossier = DossiersForTests.in("PLANNED");
        byte[] file = FilesForTests.pdf();

        var attached = attach(dossier, "Biên bản họp.pdf", PDF, file)
                .statusCode(200)
                .body("kind", equalTo("PDF"), "bytes", equalTo(file.length), "dossierVersion", equalTo(1))
                .body("attachedBy", equalTo("the officer"))
                .extract();
        var content = given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .get(attached.<String>path("content"))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/octet-stream"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20h%E1%BB%8Dp.pdf"))
                .header("ETag", equalTo("\"" + attached.path("sha256") + "\""))
                .extract()
                .asByteArray();

        assertThat(content).isEqualTo(file);
        assertThat(rows("select kind from act where operation = 'getDossierAttachmentContent'"))
                .contains("READ");
    }

    @Test
    void theFilesOfADossierAreListedInTheirOrder() {
        String dossier = DossiersForTests.in("PLANNED");
        attach(dossier, "a.pdf", PDF, FilesForTests.pdf()).statusCode(200);
        attach(dossier, "b.png", "image/png", FilesForTests.png()).statusCode(200);

        list(dossier, "auditor", "42").statusCode(200).body("items.name", contains("a.pdf", "b.png"));
        given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .queryParam("validOn", "2025-08-04")
                .get("/v1/recognition-dossiers/{id}/attachments", dossier)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefusedAndNothingIsWritten() {
        String dossier = DossiersForTests.in("PLANNED");
        List<String> before = rows("select count(*)::text from dossier_attachment");

        attach(dossier, "a.png", "image/png", FilesForTests.pdf())
                .statusCode(400)
                .body("code", equalTo("file-not-what-it-says"));
        attach(dossier, "a.pdf", PDF, "<html><script>alert(1)</script>".getBytes(UTF_8))
                .statusCode(400)
                .body("code", equalTo("file-not-what-it-says"));
        attach(dossier, "a.pdf", "image/png", FilesForTests.pdf())
                .statusCode(400)
                .body("code", equalTo("file-not-what-it-says"));
        attach(dossier, "a.exe", PDF, FilesForTests.pdf()).statusCode(400).body("code", equalTo("file-kind-not-taken"));
        attach(dossier, "../a.pdf", PDF, FilesForTests.pdf())
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        assertThat(rows("select count(*)::text from dossier_attachment")).isEqualTo(before);
    }

    @Test
    void aFileThatIsTooLongIsRefusedAndNothingIsWritten() {
        String dossier = DossiersForTests.in("PLANNED");
        byte[] file = Arrays.copyOf(FilesForTests.pdf(), 16 * 1024 * 1024 + 1);

        attach(dossier, "a.pdf", PDF, file).statusCode(413).body("code", equalTo("payload-too-large"));
        list(dossier, "auditor", "42").body("items", hasSize(0));
    }

    @Test
    void theSameContentIsAttachedOnce() {
        String dossier = DossiersForTests.in("PLANNED");
        byte[] file = FilesForTests.pdf();
        attach(dossier, "a.pdf", PDF, file).statusCode(200);

        attach(dossier, "b.pdf", PDF, file).statusCode(409).body("code", equalTo("file-already-attached"));
        attach(dossier, "b.png", "image/png", file).statusCode(400).body("code", equalTo("file-not-what-it-says"));
        attach(DossiersForTests.in("PLANNED"), "a.pdf", PDF, file).statusCode(200);
    }

    @Test
    void aDecidedDossierTakesNoMoreFiles() {
        attach(DossiersForTests.in("REFUSED"), "a.pdf", PDF, FilesForTests.pdf())
                .statusCode(409)
                .body("code", equalTo("dossier-closed"));
    }

    @Test
    void aFileIsAttachedToTheDossierAsTheCallerSawIt() {
        given().auth()
                .oauth2(DossiersForTests.officer())
                .contentType(PDF)
                .header("If-Match", "\"99\"")
                .queryParam("name", "a.pdf")
                .queryParam("document", "x")
                .body(FilesForTests.pdf())
                .post("/v1/recognition-dossiers/{id}/attachments", DossiersForTests.in("PLANNED"))
                .then()
                .statusCode(412);
    }

    @Test
    void aSlowStoreKeepsNobodyFromTheDossier() {
        String dossier = DossiersForTests.in("PLANNED");
        var free = new AtomicBoolean();
        QuarkusMock.installMockForType(new WatchingStore(() -> free.set(isFree(dossier))), FileStore.class);

        attach(dossier, "a.pdf", PDF, FilesForTests.pdf()).statusCode(200);

        assertThat(free).isTrue();
    }

    @Test
    void whoDoesNotReadTheDossierDoesNotReadItsFiles() {
        String dossier = DossiersForTests.in("PLANNED");
        String content = attach(dossier, "a.pdf", PDF, FilesForTests.pdf())
                .statusCode(200)
                .extract()
                .path("content");

        list(dossier, "commune-officer", "18229").statusCode(403).body("items", nullValue());
        list(dossier, "commune-officer", DossiersForTests.COMMUNE).statusCode(200);
        given().get(content).then().statusCode(401);
        given().auth()
                .oauth2(TokensForTests.of("commune-officer", "18229"))
                .get(content)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TokensForTests.of("auditor"))
                .get(content.replace(dossier, DossiersForTests.in("PLANNED")))
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse list(String dossier, String role, String unit) {
        return given().auth()
                .oauth2(TokensForTests.of(role, unit))
                .get("/v1/recognition-dossiers/{id}/attachments", dossier)
                .then();
    }

    private static ValidatableResponse attach(String dossier, String name, String mediaType, byte[] file) {
        return AttachedForTests.attach(dossier, name, mediaType, file).log().ifValidationFails();
    }

    private List<String> rows(String sql) {
        return Jdbi.create(pool)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    /** Whether another person could move it now: asked on a thread, and so a connection, of its own. */
    private boolean isFree(String dossier) {
        return CompletableFuture.supplyAsync(() -> Jdbi.create(pool)
                        .withHandle(handle -> handle.createQuery("""
                                        select pg_try_advisory_xact_lock(hashtextextended('recognition_dossier ' || :id, 0))""")
                                .bind("id", dossier)
                                .mapTo(boolean.class)
                                .one()))
                .join();
    }

    /** Keeps nothing, and looks around when it is asked to. */
    private record WatchingStore(Runnable look) implements FileStore {

        @Override
        public void keep(String sha256, Path file) {
            look.run();
        }

        @Override
        public InputStream open(String sha256) {
            return InputStream.nullInputStream();
        }
    }
}
