package vn.ntm.ocop;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to a council: how it is made, how it scores a dossier, and what comes of that. */
final class CouncilQuestions {

    private static final String OFFICER = "province-officer";
    private static final String SECRETARY = "council-secretary";
    private static final String JSON = "application/json";
    private static final String DOSSIERS = "/v1/evaluation-dossiers/";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private static final String COUNCIL = """
            {"level":"PROVINCE","from":"2026-06-01","members":[
              {"person":"hoi.dong.01","name":"Chủ tịch hội đồng","body":"UBND tỉnh","seat":"CHAIR"},
              {"person":"hoi.dong.02","name":"Thành viên 02","body":"Sở Công Thương","seat":"MEMBER"}],
             "basis":{"number":"15/QĐ-UBND","issuer":"UBND tỉnh Hà Tĩnh","signedOn":"%s"}}""";

    static final String GROUNDS = "{%s\"reason\":\"Phiên họp\",\"document\":\"Biên bản 05/BB-HĐ\"}";

    private static final String SHEET =
            "{\"ruleSet\":\"QD26_2026\",\"setNo\":4,\"ticks\":[{\"item\":\"1.1\",\"option\":2}]}";

    private final DataSource pool;

    CouncilQuestions(DataSource pool) {
        this.pool = pool;
    }

    static void addTo(Questions questions, DataSource pool) {
        var asked = new CouncilQuestions(pool);
        asked.councils(questions);
        asked.beginning(questions);
        asked.sheets(questions);
        asked.result(questions);
    }

    private void councils(Questions questions) {
        questions
                .good("listCouncilRules", () -> {
                    CouncilForTests.rulesAreSet();
                    return Question.get("/v1/council-rules?validOn=2026-06-01&limit=1");
                })
                .good(
                        "establishCouncil",
                        Question.post("/v1/councils", JSON, COUNCIL.formatted("2026-05-28"))
                                .as(OFFICER))
                .refused(
                        "establishCouncil",
                        409,
                        Question.post("/v1/councils", JSON, COUNCIL.formatted("2099-05-28"))
                                .as(OFFICER))
                .good(
                        "listCouncils",
                        Question.get("/v1/councils?validOn=2026-06-01&limit=1").as(OFFICER))
                .good(
                        "getCouncil",
                        () -> Question.get("/v1/councils/" + CouncilForTests.established("pr-001"))
                                .as(OFFICER))
                .refused(
                        "getCouncil",
                        404,
                        Question.get("/v1/councils/" + NOBODY).as(OFFICER))
                .good("changeCouncil", () -> changed(CouncilForTests.established("pr-001"), "2026-05-28"))
                .refused("changeCouncil", 404, () -> changed(NOBODY, "2026-05-28"))
                .refused("changeCouncil", 409, () -> changed(CouncilForTests.established("pr-001"), "2020-05-28"));
    }

    private void beginning(Questions questions) {
        questions
                .good("beginScoring", () -> {
                    String council = CouncilForTests.established("pr-001");
                    return moved(waiting(), "_begin-scoring", "\"council\":\"" + council + "\",");
                })
                .refused("beginScoring", 409, () -> {
                    String council = CouncilForTests.established("pr-001");
                    return moved(begun(), "_begin-scoring", "\"council\":\"" + council + "\",");
                })
                .good("excuseScorer", () -> moved(begun(), "_excuse-scorer", "\"person\":\"hd.thanh.vien.3\","))
                .refused(
                        "excuseScorer",
                        409,
                        () -> moved(waiting(), "_excuse-scorer", "\"person\":\"hd.thanh.vien.3\","))
                .good("declareConflict", () -> moved(begun(), "conflicts", "\"person\":\"hd.thanh.vien.3\","))
                .refused(
                        "declareConflict",
                        409,
                        () -> moved(dossier("SUBMITTED"), "conflicts", "\"person\":\"hd.thanh.vien.3\","))
                .good("abandonScoring", () -> moved(begun(), "_abandon-scoring", ""))
                .refused("abandonScoring", 409, () -> moved(waiting(), "_abandon-scoring", ""));
    }

    private void sheets(Questions questions) {
        questions
                .good("fileCouncilSheet", () -> filed(begun()))
                .refused("fileCouncilSheet", 409, () -> filed(waiting()))
                .good(
                        "listCouncilSheets",
                        () -> Question.get(DOSSIERS + scored() + "/score-sheets?limit=1")
                                .as(SECRETARY))
                .good("getCouncilSheet", () -> Question.get(sheet(opened())).as(SECRETARY))
                .refused(
                        "getCouncilSheet",
                        403,
                        () -> Question.get(sheet(scored())).as(SECRETARY))
                .refused(
                        "getCouncilSheet",
                        404,
                        () -> Question.get(DOSSIERS + scored() + "/score-sheets/" + NOBODY)
                                .as(SECRETARY));
    }

    private void result(Questions questions) {
        questions
                .good("openScoreSheets", () -> moved(scored(), "_open-score-sheets", ""))
                .refused("openScoreSheets", 409, () -> moved(begun(), "_open-score-sheets", ""))
                .good(
                        "getScoring",
                        () -> Question.get(DOSSIERS + opened() + "/scoring").as(SECRETARY))
                .refused(
                        "getScoring",
                        404,
                        Question.get(DOSSIERS + NOBODY + "/scoring").as(SECRETARY));
    }

    private static Question changed(String council, String signedOn) {
        return Question.post("/v1/councils/" + council + "/_change", JSON, COUNCIL.formatted(signedOn))
                .with("If-Match", "\"1\"")
                .as(OFFICER);
    }

    private static Question moved(String dossier, String what, String more) {
        return Question.post(DOSSIERS + dossier + "/" + what, JSON, GROUNDS.formatted(more))
                .with("If-Match", "\"1\"")
                .as(SECRETARY);
    }

    private static Question filed(String dossier) {
        return Question.post(DOSSIERS + dossier + "/score-sheets", JSON, SHEET)
                .with("Authorization", "Bearer " + TokensForTests.ofPerson(CouncilForTests.CHAIR, "council-member"));
    }

    String waiting() throws SQLException {
        return dossier("COUNCIL_SCORING");
    }

    private String dossier(String state) throws SQLException {
        CouncilForTests.rulesAreSet();
        String key = "vi-du-" + System.nanoTime();
        TheProvince.send("products", key + ",Mật ong,,,18133,,,,2026-06-01,,s,LOW,\n", Map.of())
                .statusCode(200);
        return CouncilForTests.dossier(pool, key, state, "QD26_2026");
    }

    private String begun() throws SQLException {
        return begun(CouncilForTests.CHAIR);
    }

    String begun(String chair) throws SQLException {
        String dossier = waiting();
        CouncilForTests.begun(dossier, CouncilForTests.established("pr-001", chair), "")
                .statusCode(200);
        return dossier;
    }

    private String scored() throws SQLException {
        return scored(CouncilForTests.CHAIR);
    }

    String scored(String chair) throws SQLException {
        String dossier = begun(chair);
        for (String person : new String[] {chair, CouncilForTests.SECOND, CouncilForTests.THIRD}) {
            CouncilForTests.filed(dossier, person, "QD26_2026", 4, "[{\"item\":\"1.1\",\"option\":2}]")
                    .statusCode(201);
        }
        return dossier;
    }

    String opened() throws SQLException {
        String dossier = scored();
        CouncilForTests.opened(dossier).statusCode(200);
        return dossier;
    }

    static String sheet(String dossier) {
        String id = io.restassured.RestAssured.given()
                .auth()
                .oauth2(TokensForTests.of(SECRETARY))
                .get(DOSSIERS + dossier + "/score-sheets")
                .path("items[0].id");
        return DOSSIERS + dossier + "/score-sheets/" + id;
    }
}
