package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.criteria.RevocationsForTests.decision;
import static vn.ntm.criteria.RevocationsForTests.drafting;
import static vn.ntm.criteria.RevocationsForTests.moved;
import static vn.ntm.criteria.RevocationsForTests.title;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.TokensForTests;

/** No title is revoked without grounds, by one person alone, or before it was held. */
@QuarkusTest
class RevocationRefusalsTest {

    private static final String RULES =
            "setCode,version,level,shareWithKey,share,unitsBelowShare,keyCriteria,validFrom,validTo,legalBasis,certainty,source,confidence,note\n";

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void theTitlesAreOnFile() {
        RevocationsForTests.areOnFile();
    }

    @Test
    void groundsThatDoNotHoldOrOfWhichNobodyKnowsProposeNothing() {
        var few = title().failing(1);
        moved(few.draft(), "_propose", "province-officer", "\"1\"")
                .statusCode(409)
                .body("code", equalTo("grounds-not-fulfilled"));

        String id = title().draft();
        moved(id, "_propose", "province-officer", "\"1\"").statusCode(409).body("code", equalTo("grounds-undecided"));
    }

    @Test
    void whoHadAHandInAProposalDoesNotDecideIt() {
        String both = TokensForTests.ofPerson("province-officer", "province-officer", "province-leader");
        var subject = RevocationsForTests.proposed();
        String id = String.valueOf(subject.get("id"));

        moved(id, "_revoke", both, decision("2026-07-06"), "\"2\"")
                .statusCode(409)
                .body("code", equalTo("proposer-cannot-decide"));
        moved(id, "_refuse", both, RevocationsForTests.GROUNDS, "\"2\"")
                .statusCode(409)
                .body("code", equalTo("proposer-cannot-decide"));
    }

    @Test
    void theDatabaseRefusesADecisionByOneAndARevocationWithoutADecision() {
        var subject = RevocationsForTests.proposed();
        String id = String.valueOf(subject.get("id"));
        assertRefused("""
                insert into revocation_proposal (row_id, proposal_id, state, unit_code, unit_on, level, set_code, set_version, period,
                    grounds_branches, grounds_failed, grounds_confirmed, grounds_known_at, source, confidence, recorded_at, recorded_by)
                select gen_random_uuid(), proposal_id, 'REFUSED', unit_code, unit_on, level, set_code, set_version, period,
                    grounds_branches, grounds_failed, grounds_confirmed, grounds_known_at, source, confidence, recorded_at, recorded_by
                from revocation_proposal where proposal_id = cast('%s' as uuid) and state = 'PROPOSED'""".formatted(id), "decided by another person");
        assertRefused("""
                insert into revocation (row_id, revocation_id, proposal_id, unit_code, level, revoked_on, decision_number, decision_issuer,
                    decision_signed_on, source, confidence, recorded_at, recorded_by)
                select gen_random_uuid(), gen_random_uuid(), proposal_id, unit_code, level, date '2026-07-06', '9', 'x',
                    date '2026-07-06', source, confidence, recorded_at, recorded_by
                from revocation_proposal where proposal_id = cast('%s' as uuid) and state = 'PROPOSED'""".formatted(id), "by the decision on a proposal");
    }

    @Test
    void aTitleIsRevokedNeitherBeforeItWasHeldNorInTheFuture() {
        var subject = RevocationsForTests.proposed();
        String id = String.valueOf(subject.get("id"));
        String leader = TokensForTests.of("province-leader");

        moved(id, "_revoke", leader, decision("2026-01-14"), "\"2\"")
                .statusCode(409)
                .body("code", equalTo("revocation-precedes-title"));
        moved(id, "_revoke", leader, decision("2100-01-01"), "\"2\"")
                .statusCode(409)
                .body("code", equalTo("day-not-come"));
    }

    @Test
    void ofOneTitleOneProposalIsOpen() {
        var title = title().failing(1, 2);
        title.draft();

        drafting(title.body()).statusCode(409).body("code", equalTo("revocation-being-proposed"));
    }

    @Test
    void whatWasAssessedBeforeTheTitleWasGivenRevokesNothing() {
        drafting(title().body().replace("2026-H1", "2025"))
                .statusCode(409)
                .body("code", equalTo("grounds-precede-title"));
    }

    /** The merged commune has the code and holds the title; it was another that failed. */
    @Test
    void whatWasProposedAboutOneUnitIsNotDecidedAgainstAnotherThatTookItsCode() {
        TheProvince.importing("units", """
                code,name,type,parentCode,validFrom,validTo,establishedBy,abolishedBy,source,confidence,note
                84,Tỉnh bên,PROVINCE,,2025-07-01,,,,a test,LOW,
                84001,Xã Trước,COMMUNE,84,2025-07-01,,,,a test,LOW,
                84002,Xã Bên,COMMUNE,84,2025-07-01,,,,a test,LOW,
                """).statusCode(200);
        TheProvince.importing("recognitions", ChangesForTests.recognition("MODEL", "84001", "2026-01-15"))
                .statusCode(200);
        String id = new RevocationsForTests("84001", "MODEL").failing(1, 2).draft();
        moved(id, "_propose", "province-officer", "\"1\"").statusCode(200);
        var merger = ChangesForTests.merger("2026-07-01", "84001", "Xã Sau", "84001", "84002");
        merger.move(merger.draft(), "_enact", "province-leader", "\"1\"").statusCode(200);
        TheProvince.importing("recognitions", ChangesForTests.recognition("MODEL", "84001", "2026-07-03"))
                .statusCode(200);

        moved(id, "_revoke", "province-leader", "\"2\"")
                .statusCode(409)
                .body("code", equalTo("proposed-of-another-unit"));
        moved(id, "_refuse", "province-leader", "\"2\"").statusCode(200);
    }

    @Test
    void aTitleThatIsNotHeldCannotBeRevoked() {
        drafting(title().body().replaceFirst("\"level\":\"\\w+\"", "\"level\":\"URBAN_CIVILISED\""))
                .statusCode(409)
                .body("code", equalTo("title-not-held"));
    }

    @ParameterizedTest
    @CsvSource({
        "18838,level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2022&validOn=2022-08-01,no-revocation-rule,409",
        "18838,level=STANDARD&set=NTM_NC_XA_2021_2025&version=1&period=2023&validOn=2023-12-31,no-revocation-rule,409",
        "18568,level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2023&validOn=2025-12-31,set-does-not-fit-unit,409",
        "18277,level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2024&validOn=2025-07-01,grounds-of-another-unit,409",
        "18838,level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2023&validOn=2023-12-30,grounds-of-open-period,409",
        "18595,level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2022&validOn=2023-12-31,grounds-precede-title,409",
        "18595,level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2023&validOn=2023-12-31,grounds-precede-title,409",
        "18595,level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2023-H2&validOn=2024-01-31,grounds-precede-title,409",
        "18679,level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2023-H2&validOn=2024-01-31,grounds-precede-title,409",
        "99999,level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2023&validOn=2023-12-31,unit-unknown,404",
        "18838,level=STANDARD&set=nothing&version=0&period=2023&validOn=2023-12-31,invalid-parameter,400",
        "18838,level=STANDARD&set=NTM_XA_2021_2025&version=1&period=2023-H3,invalid-parameter,400",
        "18838,validOn=2023-12-31,invalid-parameter,400"
    })
    void groundsThatCannotBeFoundSayWhy(String unit, String query, String code, int status) {
        given().auth()
                .oauth2(TokensForTests.of("province-officer"))
                .get("/v1/units/" + unit + "/revocation-grounds?" + query)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void aMoveNamesTheVersionThatWasSeenAndTheStateAllowsIt() {
        String id = String.valueOf(RevocationsForTests.drafted().get("id"));

        moved(id, "_propose", "province-officer", null).statusCode(428);
        moved(id, "_propose", "province-officer", "\"7\"").statusCode(412);
        moved(id, "_revoke", "province-leader", "\"1\"")
                .statusCode(409)
                .body(
                        "code", equalTo("revocation-state-refuses"),
                        "currentState", equalTo("DRAFT"),
                        "allowedOperations", contains("proposeRevocation", "withdrawRevocation"));
        moved("019ab1c2-0000-7000-8000-000000000000", "_withdraw", "province-officer", "\"1\"")
                .statusCode(404);
    }

    @Test
    void whatIsMissingIsToldAllAtOnce() {
        drafting("{\"unitCode\":\"x\",\"set\":\"y z\",\"setVersion\":0,\"period\":\"2025-H3\",\"reason\":\" \"}")
                .statusCode(400)
                .body(
                        "code", equalTo("invalid-property"),
                        "errors.pointer",
                                containsInAnyOrder(
                                        "/unitCode",
                                        "/level",
                                        "/set",
                                        "/setVersion",
                                        "/period",
                                        "/reason",
                                        "/document"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            criterion-not-in-set | NTM_XA_2021_2025,1,MODEL,30,50,,10;20,2022-08-02,,x,CONFIRMED,s,HIGH,
            criteria-set-unknown | NOTHING,1,MODEL,30,50,,1,2022-08-02,,x,CONFIRMED,s,HIGH,
            value-invalid        | NTM_XA_2021_2025,1,MODEL,50,30,,10,2022-08-02,,x,CONFIRMED,s,HIGH,
            value-invalid        | NTM_XA_2021_2025,1,MODEL,30,101,,10,2022-08-02,,x,CONFIRMED,s,HIGH,
            value-invalid        | NTM_XA_2021_2025,1,MODEL,30,50,0,10,2022-08-02,,x,CONFIRMED,s,HIGH,
            value-invalid        | NTM_XA_2021_2025,1,MODEL,30,50,,ten,2022-08-02,,x,CONFIRMED,s,HIGH,
            value-invalid        | NTM_XA_2021_2025,1,MODEL,30,50,,10,2022-08-02,2022-08-02,x,CONFIRMED,s,HIGH,
            value-invalid        | NTM_XA_2021_2025,1,MODEL,30,50,,10,2022-08-02,,x,UNKNOWN,s,HIGH,
            value-invalid        | ntm,1,MODEL,30,50,,10,2022-08-02,,x,CONFIRMED,s,HIGH,
            fact-already-on-file | NTM_XA_2021_2025,1,STANDARD,30,51,,10;17;19,2023-01-01,,x,CONFIRMED,s,HIGH,
            """)
    void aRuleThatCannotBeIsRefused(String code, String row) {
        TheProvince.importing("revocation-rules", RULES + row + "\n")
                .statusCode(409)
                .body("report.refusals.code", contains(code));
    }

    private void assertRefused(String sql, String said) {
        assertThatExceptionOfType(StatementException.class)
                .isThrownBy(() -> jdbi.useTransaction(handle -> handle.execute(sql)))
                .withStackTraceContaining(said);
    }
}
