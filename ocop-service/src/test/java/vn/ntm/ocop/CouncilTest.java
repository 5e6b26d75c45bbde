package vn.ntm.ocop;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.ocop.CouncilForTests.ALL_HERE;
import static vn.ntm.ocop.CouncilForTests.CHAIR;
import static vn.ntm.ocop.CouncilForTests.SECOND;
import static vn.ntm.ocop.CouncilForTests.SECRETARY;
import static vn.ntm.ocop.CouncilForTests.THIRD;
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
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A council scores apart, and its sheets stay sealed until all are in. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class CouncilTest {

    @Inject
    DataSource pool;

    @BeforeEach
    void aCouncilIsThere() throws SQLException {
        TheProvince.loaded();
        RulesForTests.onFile(pool);
        CouncilForTests.rulesAreSet();
    }

    @Test
    void sheetsStaySealedUntilAllAreInAndTheDossierGoesOnByThem() throws SQLException {
        String dossier = scored("t-none");

        filed(dossier, CHAIR, 3, 2, 3)
                .statusCode(201)
                .body("sealed", equalTo(true))
                .body("ticks", hasSize(3));
        String sheet = filed(dossier, SECOND, 3, 2, 3).statusCode(201).extract().path("id");
        for (String other : List.of(
                SECRETARY,
                TokensForTests.ofPerson(CHAIR, "council-member"),
                TokensForTests.of("auditor"),
                TokensForTests.of("province-leader"))) {
            asked(other, dossier, "score-sheets/" + sheet).statusCode(403).body("code", equalTo("sheet-sealed"));
        }
        asked(TokensForTests.of("administrator"), dossier, "score-sheets/" + sheet)
                .statusCode(403);
        asked(TokensForTests.ofPerson(SECOND, "council-member"), dossier, "score-sheets/" + sheet)
                .statusCode(200)
                .body("ticks", hasSize(3));
        asked(SECRETARY, dossier, "score-sheets").body("items.ticks", contains(nullValue(), nullValue()));
        asked(SECRETARY, dossier, "scoring")
                .body("scorings[0].sealed", equalTo(true))
                .body("scorings[0].result", nullValue())
                .body("scorings[0].members.filedAt", contains(notNullValue(), notNullValue(), nullValue()));
        opened(dossier).statusCode(409).body("code", equalTo("sheets-still-missing"));

        filed(dossier, THIRD, 2, 2, 4).statusCode(201);
        opened(dossier)
                .statusCode(200)
                .body("state", equalTo("PROPOSED_3_OR_4"))
                .body("scorings[0].sealed", equalTo(false))
                .body("scorings[0].result.outcome", equalTo("RATED"))
                .body("scorings[0].result.stars", equalTo(4))
                .body("scorings[0].result.average.of", equalTo(3))
                .body("scorings[0].result.spreadRule", equalTo("KEPT"))
                .body("scorings[0].result.trace.items", hasSize(3))
                .body("scorings[0].result.totals.member", contains(CHAIR, SECOND, THIRD));
        asked(SECRETARY, dossier, "score-sheets/" + sheet).statusCode(200).body("ticks", hasSize(3));
        filed(dossier, CHAIR, 1, 1, 1).statusCode(409).body("code", equalTo("scoring-not-open-in-state"));
        assertThat(get("/v1/changes?limit=500").asString()).doesNotContain("score-sheet", "hd.chu.tich");
    }

    @Test
    void anItemMinimumLowersTheStarsAndTheTraceSaysWhoseOptionsMissedIt() throws SQLException {
        String dossier = scored("t-none");
        filed(dossier, CHAIR, 4, 2, 2).statusCode(201);
        filed(dossier, SECOND, 4, 2, 2).statusCode(201);
        filed(dossier, THIRD, 4, 2, 3).statusCode(201);
        opened(dossier)
                .statusCode(200)
                .body("scorings[0].result.stars", equalTo(3))
                .body("scorings[0].result.bracket.stars", equalTo(4))
                .body("scorings[0].result.trace.missed.item", contains("3"))
                .body("scorings[0].result.trace.missed[0].below.member", contains(CHAIR, SECOND));
    }

    @Test
    void sheetsThatLieTooFarApartAreScoredAgainAndTheFirstStayOnFile() throws SQLException {
        String dossier = scored("t-none");
        filed(dossier, CHAIR, 4, 2, 4).statusCode(201);
        filed(dossier, SECOND, 2, 2, 3).statusCode(201);
        filed(dossier, THIRD, 4, 2, 4).statusCode(201);
        opened(dossier)
                .statusCode(200)
                .body("state", equalTo("COUNCIL_SCORING"))
                .body("scorings[0].result.outcome", equalTo("SCORED_AGAIN"))
                .body("scorings[0].result.spreadRule", equalTo("BROKEN"))
                .body("scorings[0].result.stars", nullValue());
        filed(dossier, CHAIR, 4, 2, 4).statusCode(409).body("code", equalTo("sheets-opened-already"));
        opened(dossier).statusCode(409).body("code", equalTo("sheets-opened-already"));
        written(
                        SECRETARY,
                        "/v1/evaluation-dossiers/" + dossier + "/_abandon-scoring",
                        "{\"reason\":\"Không đủ thành viên\",\"document\":\"Biên bản\"}")
                .statusCode(409)
                .body("code", equalTo("sheets-opened-already"));

        begun(dossier, established("t-none"), ALL_HERE).statusCode(200).body("scorings", hasSize(2));
        filed(dossier, CHAIR, 4, 2, 4).statusCode(201).body("scoring", equalTo(2));
        filed(dossier, SECOND, 4, 2, 4).statusCode(201);
        filed(dossier, THIRD, 4, 2, 4).statusCode(201);
        opened(dossier).statusCode(200).body("state", equalTo("PROPOSED_5"));
        asked(SECRETARY, dossier, "score-sheets").body("items.scoring", contains(1, 1, 1, 2, 2, 2));
    }

    @Test
    void aConflictOfInterestKeepsAMemberAwayWhetherFoundOrDeclared() throws SQLException {
        String producer = "pr-001";
        String dossier = CouncilForTests.dossier(pool, fresh(producer), "COUNCIL_SCORING");
        String council = established(producer);
        begun(dossier, council, ALL_HERE).statusCode(409).body("code", equalTo("conflict-of-interest"));
        begun(dossier, council, "").statusCode(200).body("scorings[0].members.person", contains(CHAIR, SECOND));
        filed(dossier, THIRD, 1, 1, 1).statusCode(409).body("code", equalTo("not-a-council-member"));

        written(
                        TokensForTests.ofPerson(SECOND, "council-member"),
                        "/v1/evaluation-dossiers/" + dossier + "/conflicts",
                        "{\"reason\":\"Người nhà\",\"document\":\"Đơn\"}")
                .statusCode(200)
                .body("ground", equalTo("DECLARED"));
        filed(dossier, SECOND, 1, 1, 1).statusCode(409).body("code", equalTo("conflict-of-interest"));
        filed(dossier, CHAIR, 4, 2, 4).statusCode(201);
        written(
                        SECRETARY,
                        "/v1/evaluation-dossiers/" + dossier + "/_excuse-scorer",
                        "{\"person\":\"%s\",\"reason\":\"Xung đột lợi ích\",\"document\":\"Biên bản\"}"
                                .formatted(SECOND))
                .statusCode(409)
                .body("code", equalTo("council-quorum-not-reached"));
        written(
                        SECRETARY,
                        "/v1/evaluation-dossiers/" + dossier + "/_abandon-scoring",
                        "{\"reason\":\"Không đủ thành viên\",\"document\":\"Biên bản\"}")
                .statusCode(200)
                .body("scorings", hasSize(0));
        begun(dossier, established("t-none"), "").statusCode(200).body("scorings[0].number", equalTo(2));
    }

    @Test
    void opinionsInWritingAreScoredTheSameWay() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, fresh(null), "COUNCIL_WRITTEN_OPINION");
        begun(dossier, established("t-none"), "").statusCode(200).body("scorings[0].kind", equalTo("WRITTEN"));
        filed(dossier, CHAIR, 4, 2, 3).statusCode(201);
        filed(dossier, SECOND, 4, 2, 3).statusCode(201);
        filed(dossier, THIRD, 4, 2, 3).statusCode(201);
        opened(dossier).statusCode(200).body("state", equalTo("COUNCIL_WRITTEN_OPINION"));
        begun(dossier, established("t-none"), "").statusCode(412);
    }

    @Test
    void theDatabaseKeepsTheSealToo() throws SQLException {
        String dossier = scored("t-none");
        try (var connection = pool.getConnection()) {
            String act = RulesForTests.act(connection, CHAIR);
            String sheet = """
                    insert into score_sheet (row_id, scoring_id, person, rule_set, set_no, ticks, source, confidence,
                        recorded_at, recorded_by)
                    select uuidv7(), scoring_id, '%s', rule_set, set_no, '{}', 's', 'HIGH', now(), '%s'
                    from council_scoring where dossier_id = '%s'""";
            assertThatThrownBy(() -> RulesForTests.run(connection, sheet.formatted(SECOND, act, dossier)))
                    .hasMessageContaining("filed by whose it is");
            assertThatThrownBy(() -> RulesForTests.run(connection, """
                            insert into score_opening (row_id, scoring_id, outcome, points, sheets, spread, spread_rule,
                                rejections, source, confidence, recorded_at, recorded_by)
                            select uuidv7(), scoring_id, 'RATED', 1, 1, 0, 'KEPT', '{}', 's', 'HIGH', now(), '%s'
                            from council_scoring where dossier_id = '%s'""".formatted(act, dossier)))
                    .hasMessageContaining("opened when all are in");
            RulesForTests.run(connection, sheet.formatted(CHAIR, act, dossier));
            assertThatThrownBy(() -> RulesForTests.run(connection, sheet.formatted(CHAIR, act, dossier)))
                    .hasMessageContaining("score_sheet_once");
        }
    }

    private String scored(String producer) throws SQLException {
        return CouncilForTests.scored(pool, producer);
    }
}
