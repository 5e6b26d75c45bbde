package vn.ntm.awards;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.ntm.awards.NominatedForTests.NOMINATIONS;

import java.net.URLEncoder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.testing.FilesForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;
import vn.ntm.kernel.testing.fuzz.Known;

/** Questions to the files of a nomination, and what the fuzzer has to know of them. */
final class NominationFileQuestions {

    private static final String OFFICER = "awards-officer";
    private static final String PDF = "application/pdf";

    private @Nullable String nomination;

    private NominationFileQuestions() {}

    static void addTo(Questions questions) {
        var files = new NominationFileQuestions();
        questions
                .good("attachFileToNomination", files::file)
                .refused("attachFileToNomination", 409, files::file)
                .good("listNominationFiles", () -> Question.get(files.address()).as(OFFICER))
                .good(
                        "getNominationFileContent",
                        () -> Question.get(files.address() + "/" + files.first() + "/content")
                                .as(OFFICER));
    }

    static void tell(Known known) {
        known.body("attachFileToNomination", new String(FilesForTests.pdf(0), ISO_8859_1))
                .fresh("attachFileToNomination", NominationFileQuestions::fresh)
                .role("attachFileToNomination", OFFICER)
                .fresh("listNominationFiles", NominationFileQuestions::read)
                .role("listNominationFiles", OFFICER)
                .fresh("getNominationFileContent", NominationFileQuestions::attached)
                .role("getNominationFileContent", OFFICER);
    }

    private String nomination() {
        if (nomination == null) {
            nomination = NominatedForTests.draft();
        }
        return nomination;
    }

    private String address() {
        return NOMINATIONS + "/" + nomination() + "/attachments";
    }

    private String first() {
        return given().auth().oauth2(TokensForTests.of(OFFICER)).get(address()).path("items[0].attachmentId");
    }

    private Question file() {
        String address = address() + "?name=bao-cao-thanh-tich.pdf&document="
                + URLEncoder.encode("Báo cáo thành tích ngày 02/03/2026", UTF_8).replace("+", "%20");
        return Question.post(address, PDF, new String(FilesForTests.pdf(0), ISO_8859_1))
                .as(OFFICER)
                .with("If-Match", "\"1\"");
    }

    private static Map<String, String> fresh() {
        return Map.of(
                "nomination",
                NominatedForTests.draft(),
                "If-Match",
                "\"1\"",
                "name",
                "a.pdf",
                "document",
                "minutes",
                "body",
                new String(FilesForTests.pdf(), ISO_8859_1));
    }

    private static Map<String, String> read() {
        return NominationsForFuzzing.today(NominatedForTests.draft());
    }

    private static Map<String, String> attached() {
        String nomination = NominatedForTests.draft();
        String id = given().auth()
                .oauth2(TokensForTests.of(OFFICER))
                .header("If-Match", "\"1\"")
                .contentType(PDF)
                .body(FilesForTests.pdf())
                .post(NOMINATIONS + "/" + nomination + "/attachments?name=a.pdf&document=minutes")
                .then()
                .statusCode(200)
                .extract()
                .path("attachmentId");
        return Map.of("nomination", nomination, "attachment", id);
    }
}
