package vn.ntm.criteria;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to the register of published year-end reports. */
final class ReportQuestions {

    private static final String REPORTS = ReportsClient.REPORTS;

    private ReportQuestions() {}

    static void addTo(Questions questions, ShownRequests shown) {
        String report = shown.of("recordReportPublication");
        questions
                .good("recordReportPublication", post(report))
                .refused("recordReportPublication", 200, post(report))
                .refused("recordReportPublication", 409, post(report.replace("2023-12-31", "2025-07-01")))
                .good("getKeySet", Question.get("/.well-known/jwks.json"))
                .good("listReportPublications", Question.get(REPORTS + "?validOn=2026-11-24&limit=1"))
                .good("getReportPublication", Question.get(REPORTS + "/2023/1?validOn=2026-11-24"))
                .refused("getReportPublication", 404, Question.get(REPORTS + "/2023/99"));
    }

    private static Question post(String report) {
        return Question.post(REPORTS, "application/json", report).as("province-leader");
    }
}
