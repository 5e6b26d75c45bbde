package vn.ntm.ocop;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.testing.FilesForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;
import vn.ntm.kernel.testing.fuzz.Known;
import vn.ntm.ocop.EvaluationFilesForTests.Draft;

/** Questions to the files of a product's dossier, and what the fuzzer has to know of them. */
final class EvaluationFileQuestions {

    private static final String OFFICER = "province-officer";
    private static final String PDF = "application/pdf";

    private @Nullable Draft draft;

    private EvaluationFileQuestions() {}

    static void addTo(Questions questions) {
        var files = new EvaluationFileQuestions();
        questions
                .good("attachFileToEvaluationDossier", files::file)
                .refused("attachFileToEvaluationDossier", 409, files::file)
                .good(
                        "listEvaluationAttachments",
                        () -> Question.get(files.address()).as(OFFICER))
                .good(
                        "getEvaluationAttachmentContent",
                        () -> Question.get(EvaluationFilesForTests.contentOfTheFirst(files.draft()))
                                .as(OFFICER));
    }

    static void tell(Known known) {
        known.body("attachFileToEvaluationDossier", new String(FilesForTests.pdf(0), ISO_8859_1))
                .fresh("attachFileToEvaluationDossier", EvaluationFileQuestions::fresh)
                .role("attachFileToEvaluationDossier", OFFICER)
                .fresh("listEvaluationAttachments", EvaluationFileQuestions::read)
                .fresh("getEvaluationAttachmentContent", EvaluationFileQuestions::attached);
    }

    private Draft draft() {
        if (draft == null) {
            draft = EvaluationFilesForTests.draft();
        }
        return draft;
    }

    private String address() {
        return "/v1/evaluation-dossiers/" + draft().dossier() + "/attachments";
    }

    private Question file() {
        String address = address() + "?name=mau-so-02.pdf&document="
                + URLEncoder.encode("Mẫu số 02 ngày 01/09/2026", UTF_8).replace("+", "%20") + "&part="
                + draft().part();
        return Question.post(address, PDF, new String(FilesForTests.pdf(0), ISO_8859_1))
                .as(OFFICER)
                .with("If-Match", draft().tag());
    }

    private static Map<String, String> fresh() {
        Draft fresh = EvaluationFilesForTests.draft();
        return Map.of(
                "dossier",
                fresh.dossier(),
                "part",
                fresh.part(),
                "If-Match",
                fresh.tag(),
                "name",
                "a.pdf",
                "document",
                "minutes",
                "body",
                new String(FilesForTests.pdf(), ISO_8859_1));
    }

    private static Map<String, String> read() {
        String dossier = EvaluationFilesForTests.draft().dossier();
        return Map.of("dossier", dossier, "validOn", "2100-01-01", "knownAt", EvaluationCases.now());
    }

    private static Map<String, String> attached() {
        Draft fresh = EvaluationFilesForTests.draft();
        String id = EvaluationFilesForTests.attach(fresh, "a.pdf", PDF, FilesForTests.pdf())
                .statusCode(200)
                .extract()
                .path("id");
        return Map.of("dossier", fresh.dossier(), "attachment", id);
    }
}
