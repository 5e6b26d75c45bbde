package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.ocop.CouncilForTests.ALL_HERE;
import static vn.ntm.ocop.CouncilForTests.CHAIR;
import static vn.ntm.ocop.CouncilForTests.SECRETARY;
import static vn.ntm.ocop.CouncilForTests.asked;
import static vn.ntm.ocop.CouncilForTests.begun;
import static vn.ntm.ocop.CouncilForTests.established;
import static vn.ntm.ocop.CouncilForTests.filed;
import static vn.ntm.ocop.CouncilForTests.fresh;
import static vn.ntm.ocop.CouncilForTests.opened;
import static vn.ntm.ocop.CouncilForTests.written;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** What a council refuses, each with its own code, and nothing is written. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CouncilRefusalsTest {

    @Inject
    DataSource pool;

    @BeforeEach
    void aCouncilIsThere() throws SQLException {
        TheProvince.loaded();
        RulesForTests.onFile(pool);
        CouncilForTests.rulesAreSet();
    }

    @Test
    void aSheetThatIsNotOneOfTheFormIsRefusedAndNothingIsWritten() throws SQLException {
        String dossier = scored("t-none");
        refused(dossier, RulesForTests.SCORED, 4, "[{\"item\":\"1\",\"option\":9}]", "option-not-on-sheet");
        refused(dossier, RulesForTests.SCORED, 4, "[{\"item\":\"9.9\",\"option\":1}]", "item-not-on-sheet");
        refused(dossier, RulesForTests.SCORED, 4, "[{\"item\":\"A\",\"option\":1}]", "item-not-on-sheet");
        refused(dossier, RulesForTests.SCORED, 5, "[]", "sheet-of-another-set");
        refused(dossier, "QD148_2023", 4, "[]", "sheet-of-another-set");
        asked(SECRETARY, dossier, "score-sheets").body("items", hasSize(0));
        filed(dossier, CHAIR, RulesForTests.SCORED, 4, "[]").statusCode(201).body("ticks", hasSize(0));
        refused(dossier, RulesForTests.SCORED, 4, "[]", "member-scored-already");
    }

    @Test
    void whoIsNoMemberOfTheDayScoresNothing() throws SQLException {
        String dossier = scored("t-none");
        filed(dossier, "hd.cu", 1, 1, 1).statusCode(409).body("code", equalTo("not-a-council-member"));
        filed(dossier, "nguoi.la", 1, 1, 1).statusCode(409).body("code", equalTo("not-a-council-member"));
        asked(TokensForTests.ofPerson("nguoi.la", "council-member"), dossier, "scoring")
                .statusCode(409)
                .body("code", equalTo("not-a-council-member"));
    }

    @Test
    void belowTheQuorumNothingIsScored() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, fresh(null), "COUNCIL_SCORING");
        begun(dossier, established("t-none"), "[\"hd.chu.tich\"]")
                .statusCode(409)
                .body("code", equalTo("council-quorum-not-reached"));
    }

    @Test
    void aCouncilThatHasNotBegunScoresNothing() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, fresh(null), "COUNCIL_SCORING");
        String council = CouncilForTests.written(TokensForTests.of("province-officer"), "/v1/councils", """
                        {"level":"PROVINCE","from":"2999-01-01","members":[
                          {"person":"hd.chu.tich","name":"Chủ tịch","body":"UBND tỉnh","seat":"CHAIR"}],
                         "basis":{"number":"15/QĐ-UBND","issuer":"UBND tỉnh","signedOn":"2025-12-30"}}""")
                .statusCode(201)
                .extract()
                .path("id");
        begun(dossier, council, "[\"hd.chu.tich\"]").statusCode(409).body("code", equalTo("council-not-in-office"));
    }

    @Test
    void whatHasNoSheetOnFileIsNotScored() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, fresh(null), "COUNCIL_SCORING", "QD148_2023");
        begun(dossier, established("t-none"), ALL_HERE)
                .statusCode(409)
                .body("code", equalTo("score-sheet-not-on-file"));
    }

    @Test
    void outsideItsStateADossierIsNotScored() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, fresh(null), "SUBMITTED");
        begun(dossier, established("t-none"), ALL_HERE)
                .statusCode(409)
                .body("code", equalTo("scoring-not-open-in-state"));
        filed(dossier, CHAIR, 1, 1, 1).statusCode(409).body("code", equalTo("scoring-not-open-in-state"));
        String open = CouncilForTests.dossier(pool, fresh(null), "COUNCIL_SCORING");
        filed(open, CHAIR, 1, 1, 1).statusCode(409).body("code", equalTo("scoring-not-begun"));
        opened(open).statusCode(409).body("code", equalTo("scoring-not-begun"));
        String central = CouncilForTests.dossier(pool, fresh(null), "CENTRAL_SCORING");
        begun(central, established("t-none"), ALL_HERE).statusCode(409).body("code", equalTo("council-of-other-level"));
    }

    @Test
    void withoutAQuorumThatSomebodySetNothingIsScored() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, fresh(null), "CENTRAL_SCORING");
        String council = given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .contentType("application/json")
                .body("""
                        {"level":"CENTRE","from":"2026-01-01","members":[
                          {"person":"tw.chu.tich","name":"Chủ tịch","body":"Bộ","seat":"CHAIR"}],
                         "basis":{"number":"1/QĐ-BNNMT","issuer":"Bộ trưởng","signedOn":"2025-12-30"}}""")
                .post("/v1/councils")
                .path("id");
        CouncilForTests.begunOn("2026-02-01", dossier, council)
                .statusCode(409)
                .body("code", equalTo("council-quorum-not-set"));
    }

    @Test
    void aWorkingRuleIsOneThatACouncilCanKeep() {
        for (String rule : List.of(
                "QUORUM_PERCENT,0",
                "QUORUM_PERCENT,101",
                "MOST_SCORINGS,1.5",
                "MOST_SCORINGS,0",
                "MOST_SPREAD,-1",
                "CHAIR_TAKES_PART,0.5")) {
            TheProvince.send(
                            "council-rules",
                            "CENTRE," + rule + ",2025-01-01,2025-02-01,s,HIGH,\n",
                            Map.of("dryRun", "true"))
                    .body("refusals.code", contains("value-invalid"));
        }
    }

    @Test
    void withoutItsChairACouncilScoresNothingOnADayOnWhichTheChairTakesPart() throws SQLException {
        String rule = "PROVINCE,CHAIR_TAKES_PART,1,2026-03-01,2026-03-02,quy chế thử,HIGH,\n";
        TheProvince.send("council-rules", rule, Map.of()).statusCode(200);
        String dossier = CouncilForTests.dossier(pool, fresh(null), "COUNCIL_SCORING");
        String council = established("t-none");
        String others = ",\"on\":\"%s\",\"present\":[\"hd.thanh.vien.2\",\"hd.thanh.vien.3\"]";

        CouncilForTests.begunWith(dossier, council, others.formatted("2026-03-01"))
                .statusCode(409)
                .body("code", equalTo("council-chair-absent"));
        asked(SECRETARY, dossier, "scoring").body("scorings", hasSize(0));
        CouncilForTests.begunWith(dossier, council, others.formatted("2026-03-02"))
                .statusCode(200);
    }

    @Test
    void nothingIsScoredBeforeTheDossierCameToTheCouncil() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, fresh(null), "COUNCIL_SCORING");
        CouncilForTests.begunOn("2026-01-14", dossier, established("t-none"))
                .statusCode(409)
                .body("code", equalTo("evaluation-day-before-basis"));
        CouncilForTests.begunOn("2026-01-15", dossier, established("t-none")).statusCode(200);
    }

    @Test
    void pointsForAStoryThatIsNotThereAndARejectionThatTheSheetHasNot() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, fresh(null), "COUNCIL_SCORING", "QD26_2026");
        begun(dossier, established("t-none"), ALL_HERE).statusCode(200);
        refused(dossier, "QD26_2026", 4, "[{\"item\":\"5.2\",\"option\":3}]", "points-without-story");
        for (String person : List.of(CHAIR, CouncilForTests.SECOND, CouncilForTests.THIRD)) {
            filed(dossier, person, "QD26_2026", 4, "[]").statusCode(201);
        }
        String open = "{\"rejections\":[%s],\"reason\":\"Đã đủ phiếu\",\"document\":\"Biên bản 1\"}";
        String address = "/v1/evaluation-dossiers/" + dossier + "/_open-score-sheets";
        for (String rejection : List.of("{\"line\":99}", "{\"item\":\"1.1\"}")) {
            written(SECRETARY, address, open.formatted(rejection))
                    .statusCode(409)
                    .body("code", equalTo("rejection-not-on-sheet"));
        }
        asked(SECRETARY, dossier, "scoring").body("scorings[0].sealed", equalTo(true));
        written(SECRETARY, address, open.formatted("{\"line\":1}"))
                .statusCode(200)
                .body("state", equalTo("RATED_BELOW_3"))
                .body("scorings[0].result.outcome", equalTo("REJECTED"));
    }

    @Test
    void aCouncilIsChangedByALaterDecisionOfWhoSawIt() {
        String council = established("t-none");
        String body = """
                {"level":"PROVINCE","from":"2026-01-01","members":[
                  {"person":"hd.moi","name":"Chủ tịch mới","body":"UBND tỉnh","seat":"CHAIR"}],
                 "basis":{"number":"16/QĐ-UBND","issuer":"UBND tỉnh","signedOn":"%s"}}""";
        String officer = TokensForTests.of("province-officer");
        written(officer, "/v1/councils/" + council + "/_change", body.formatted("2025-01-01"))
                .statusCode(409)
                .body("code", equalTo("council-changes-before-it-began"));
        written(officer, "/v1/councils", body.formatted("2099-01-01"))
                .statusCode(409)
                .body("code", equalTo("day-not-come"));
        written(officer, "/v1/councils/" + council + "/_change", body.formatted("2026-03-01"))
                .statusCode(200)
                .body("version", equalTo(2));
        written(officer, "/v1/councils/" + council + "/_change", body.formatted("2026-03-02"))
                .statusCode(412);
        get("/v1/councils/" + council).then().statusCode(401);
        given().auth().oauth2(officer).get("/v1/councils/" + council).then().body("members.person", contains("hd.moi"));
    }

    @Test
    void aMemberOfWhomOnlyTheLastDayIsNamedSitsFromTheFirstOfTheCouncil() {
        String body = """
                {"level":"PROVINCE","from":"2026-01-01","members":[
                  {"person":"hd.moi","name":"Chủ tịch","body":"UBND tỉnh","seat":"CHAIR"},
                  {"person":"hd.cu","name":"Thành viên cũ","body":"Sở Y tế","seat":"MEMBER","to":"%s"}],
                 "basis":{"number":"15/QĐ-UBND","issuer":"UBND tỉnh","signedOn":"2025-12-30"}}""";
        String officer = TokensForTests.of("province-officer");
        written(officer, "/v1/councils", body.formatted("2026-02-01"))
                .statusCode(201)
                .body("members.find { it.person == 'hd.cu' }.from", equalTo("2026-01-01"));
        written(officer, "/v1/councils", body.formatted("2026-01-01"))
                .statusCode(400)
                .body("errors.pointer", contains("/members/1/to"));
    }

    private String scored(String producer) throws SQLException {
        return CouncilForTests.scored(pool, producer);
    }

    private static void refused(String dossier, String rules, int set, String ticks, String code) {
        filed(dossier, CHAIR, rules, set, ticks).statusCode(409).body("code", equalTo(code));
    }
}
