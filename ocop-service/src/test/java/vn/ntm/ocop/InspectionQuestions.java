package vn.ntm.ocop;

import static vn.ntm.ocop.EndingExamples.JSON;
import static vn.ntm.ocop.EndingExamples.NOTHING;
import static vn.ntm.ocop.EndingExamples.OFFICER;
import static vn.ntm.ocop.EndingExamples.made;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;
import vn.ntm.ocop.VerifiedForTests.Made;

/** Questions to post-checks. */
final class InspectionQuestions {

    private InspectionQuestions() {}

    static void addTo(Questions questions) {
        questions
                .good("recordInspection", () -> recording(made("kiem-tra-1"), "18115"))
                .refused("recordInspection", 404, () -> recording(made("kiem-tra-2"), "99999"))
                .refused("recordInspection", 409, () -> recording(new Made("none", NOTHING), "18115"))
                .good("listInspections", () -> {
                    Made certificate = inspected("kiem-tra-3").certificate();
                    return Question.get("/v1/inspections?limit=1&product=" + certificate.product())
                            .as(OFFICER);
                })
                .good(
                        "getInspection",
                        () -> Question.get("/v1/inspections/"
                                        + inspected("kiem-tra-4").id())
                                .as(OFFICER))
                .good("correctInspection", () -> {
                    Inspected inspected = inspected("kiem-tra-5");
                    return correcting(inspected.id(), inspected.certificate());
                })
                .refused(
                        "correctInspection",
                        409,
                        () -> correcting(inspected("kiem-tra-6").id(), new Made("none", NOTHING)))
                .refused(
                        "getInspection",
                        404,
                        Question.get("/v1/inspections/" + NOTHING).as(OFFICER))
                .refused("correctInspection", 404, () -> correcting(NOTHING, made("khong-co-1")));
    }

    private static Question recording(Made certificate, String unit) {
        return Question.post("/v1/inspections", JSON, record(certificate, unit)).as(OFFICER);
    }

    private static Question correcting(String inspection, Made certificate) {
        return Question.post("/v1/inspections/" + inspection + "/_correct", JSON, record(certificate, "18115"))
                .as(OFFICER)
                .with("If-Match", "\"1\"");
    }

    private static Inspected inspected(String name) {
        Made certificate = made(name);
        String id = VerifiedForTests.send("an officer", OFFICER, "/v1/inspections", "", record(certificate, "18115"))
                .statusCode(201)
                .extract()
                .path("id");
        return new Inspected(id, certificate);
    }

    private static String record(Made certificate, String unit) {
        return """
                {"kind":"UNANNOUNCED","inspector":"PROVINCE","inspectedOn":"2026-06-01","places":[{"unitCode":"%s"}],
                 "findings":[{"certificate":"%s","subject":"MARK_USE","verdict":"BREACH",
                              "found":"Bao bì in số sao cao hơn giấy chứng nhận"}],
                 "reason":"Kiểm tra đột xuất theo phản ánh","document":"Biên bản kiểm tra ngày 01/6/2026"}""".formatted(unit, certificate.id());
    }

    private record Inspected(String id, Made certificate) {}
}
