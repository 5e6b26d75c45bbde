package vn.ntm.ocop;

import java.time.LocalDate;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.ocop.VerifiedForTests.Made;

/** What questions to post-checks, verifications and decisions are made of. It is made up, on days that stay past. */
final class EndingExamples {

    static final String JSON = "application/json";
    static final String OFFICER = "province-officer";
    static final String LEADER = "province-leader";
    static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    static final String OPENING = """
            {"ground":"MARK_MISUSED","openedOn":"2026-06-02","reason":"Kết quả kiểm tra đột xuất",
             "document":"Biên bản kiểm tra ngày 01/6/2026"}""";

    static final String CONCLUSION = """
            {"outcome":"%s","concludedOn":"2026-06-10","reason":"Đã xác minh tại cơ sở",
             "document":"Báo cáo xác minh 12/BC-VPĐP ngày 10/6/2026"}""";

    static final String CLEARANCE = """
            {"clearedOn":"2026-06-12","reason":"Không xác nhận được vi phạm",
             "document":"Thông báo 9/TB-VPĐP ngày 12/6/2026"}""";

    static final String REVOCATION = """
            {"authority":"PROVINCE_CHAIRMAN","reason":"Sử dụng sai biểu trưng OCOP",%s}""";

    static final String WITHDRAWAL = """
            {"authority":"PROVINCE_CHAIRMAN","reason":"Việc đánh giá không đúng quy định",
             "ministryRequest":"Công văn 5120/BNNMT-VPĐP ngày 03/6/2026",%s}""";

    private EndingExamples() {}

    /** A certificate that holds for as long as this test will be run. */
    static Made made(String name) {
        return VerifiedForTests.issued("vi-du-" + name, 3, LocalDate.of(2024, 5, 10), "2099-12-31");
    }

    static Made expired(String name) {
        return VerifiedForTests.issued("vi-du-" + name, 3, LocalDate.of(2021, 5, 10), "");
    }

    static Made opened(String name) {
        Made certificate = made(name);
        VerifiedForTests.send(
                        "an officer", OFFICER, path(certificate, "_open-verification"), VerifiedForTests.FRESH, OPENING)
                .statusCode(200);
        return certificate;
    }

    static Made concluded(String name, String outcome) {
        Made certificate = opened(name);
        VerifiedForTests.send(
                        "an officer",
                        OFFICER,
                        path(certificate, "_conclude-verification"),
                        "\"1\"",
                        CONCLUSION.formatted(outcome))
                .statusCode(200);
        return certificate;
    }

    static String basis(int number) {
        return """
                "basis":{"number":"%d/QĐ-UBND","issuer":"Chủ tịch UBND tỉnh kiểm thử","signedOn":"2026-06-20"}""".formatted(number);
    }

    static Question move(Made certificate, String move, int version, String body, String role) {
        return Question.post(path(certificate, move), JSON, body)
                .with("Authorization", "Bearer " + TokensForTests.of(role))
                .with("If-Match", "\"" + version + "\"");
    }

    static String path(Made certificate, String move) {
        return "/v1/certificates/" + certificate.id() + "/" + move;
    }
}
