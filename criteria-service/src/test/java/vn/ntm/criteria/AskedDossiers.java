package vn.ntm.criteria;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.ntm.kernel.testing.example.Question;

/** The dossiers that the examples speak of, each by a name of its own, and what is written of them. */
final class AskedDossiers {

    static final String JSON = "application/json";
    static final String DOSSIERS = "/v1/recognition-dossiers";
    static final String OFFICER = "province-officer";

    private static final String FINDINGS = """
            "findings":[{"criterion":1,"verdict":"MET","department":"Văn phòng điều phối nông thôn mới tỉnh","evidence":"Quyết định công nhận"},\
            {"criterion":2,"verdict":"MET","department":"Thống kê tỉnh","evidence":"Kết quả điều tra thu nhập"},\
            {"criterion":3,"verdict":"MET","department":"Sở Khoa học và Công nghệ","evidence":"Kiểm tra thực địa"},\
            {"criterion":4,"verdict":"MET","department":"Sở Văn hóa, Thể thao và Du lịch","evidence":"Kiểm tra thực địa"}],""";

    private final Map<String, String> ids = new HashMap<>();

    static String opening(String unit, String level, int year, String set, String on) {
        return """
                {"unitCode":"%s","level":"%s","programmeYear":%d,"criteriaSet":"%s","on":"%s",\
                "reason":"Đăng ký trong kế hoạch năm","document":"Kế hoạch 12/KH-UBND"}""".formatted(unit, level, year, set, on);
    }

    static String grounds(String on) {
        return """
                {"on":"%s","reason":"Đã hoàn thành theo quy định","document":"Báo cáo 45/BC-UBND"}""".formatted(on);
    }

    static String publication(String from, String until) {
        return """
                {"from":"%s","until":"%s","broadcasts":6,"reason":"Đã niêm yết đủ thời gian","document":"Biên bản niêm yết"}""".formatted(from, until);
    }

    static String tally(String on, int concerned, int tookPart, int agreed) {
        return """
                {"on":"%s","concerned":%d,"tookPart":%d,"agreed":%d,"reason":"Kết quả lấy ý kiến","document":"Biên bản kiểm phiếu"}""".formatted(on, concerned, tookPart, agreed);
    }

    /** Each of the four criteria of the set is met. */
    static String findings(String on) {
        return "{" + FINDINGS + grounds(on).substring(1);
    }

    static Question by(Question question, String person, String role) {
        return question.with("Authorization", "Bearer " + DossiersForTests.person(person, role));
    }

    void open(String dossier, String body) {
        put(
                dossier,
                DossiersClient.open(DossiersForTests.person("can-bo-xa", OFFICER), body)
                        .log()
                        .ifValidationFails()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    void put(String dossier, String id) {
        ids.put(dossier, id);
    }

    String id(String dossier) {
        return Objects.requireNonNull(ids.get(dossier));
    }

    long version(String dossier) {
        return Long.parseLong(DossiersForTests.tag(id(dossier)).replace("\"", ""));
    }

    Question move(String dossier, String move, String person, String body) {
        return by(post(dossier, move, body), person, OFFICER);
    }

    Question post(String dossier, String move, String body) {
        return Question.post(DOSSIERS + "/" + id(dossier) + "/" + move, JSON, body)
                .with("If-Match", DossiersForTests.tag(id(dossier)));
    }

    void done(String dossier, String move, String person, String body) {
        DossiersForTests.move(id(dossier), move, DossiersForTests.person(person, OFFICER), body)
                .statusCode(200);
    }
}
