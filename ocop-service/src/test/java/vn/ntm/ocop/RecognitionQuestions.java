package vn.ntm.ocop;

import static vn.ntm.ocop.EndingExamples.JSON;
import static vn.ntm.ocop.EndingExamples.LEADER;
import static vn.ntm.ocop.EndingExamples.NOTHING;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to decisions that recognise. */
final class RecognitionQuestions {

    private static final String RECOGNITIONS = "/v1/recognition-decisions";

    private RecognitionQuestions() {}

    static void addTo(Questions questions) {
        questions
                .good("recogniseProducts", () -> recognising(RecognitionsForTests.fallenBack(), 4, 0))
                .refused(
                        "recogniseProducts",
                        404,
                        () -> Question.post(RECOGNITIONS, JSON, recognition(RecognitionsForTests.entry(NOTHING, 1, 4)))
                                .as(LEADER))
                .refused("recogniseProducts", 409, () -> recognising(RecognitionsForTests.fallenBack(), 5, 0))
                .refused("recogniseProducts", 412, () -> recognising(RecognitionsForTests.fallenBack(), 4, 1))
                .good("listRecognitionDecisions", () -> {
                    recognised();
                    return Question.get(RECOGNITIONS + "?limit=1&validOn=2026-10-01");
                })
                .good("getRecognitionDecision", () -> Question.get(recognised()));
    }

    private static Question recognising(String dossier, int stars, int stale) {
        int version = RecognitionsForTests.version(dossier) - stale;
        return Question.post(RECOGNITIONS, JSON, recognition(RecognitionsForTests.entry(dossier, version, stars)))
                .as(LEADER);
    }

    private static String recognition(String entry) {
        return RecognitionsForTests.body("PROVINCE_CHAIRMAN", "2026-10-01", entry);
    }

    private static String recognised() {
        String dossier = RecognitionsForTests.fallenBack();
        return VerifiedForTests.send(
                        "lanh-dao-tinh",
                        LEADER,
                        RECOGNITIONS,
                        "",
                        recognition(RecognitionsForTests.entry(dossier, RecognitionsForTests.version(dossier), 4)))
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }
}
