package vn.ntm.ocop;

import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.ocop.CouncilForTests.CHAIR;
import static vn.ntm.ocop.CouncilForTests.SECOND;
import static vn.ntm.ocop.CouncilForTests.THIRD;
import static vn.ntm.ocop.CouncilForTests.filed;
import static vn.ntm.ocop.EvaluationCases.CHECKER;
import static vn.ntm.ocop.EvaluationCases.COMMUNE;
import static vn.ntm.ocop.EvaluationCases.PREPARER;
import static vn.ntm.ocop.EvaluationCases.certificate;
import static vn.ntm.ocop.EvaluationCases.grounds;
import static vn.ntm.ocop.EvaluationCases.move;
import static vn.ntm.ocop.EvaluationCases.open;
import static vn.ntm.ocop.EvaluationCases.opened;
import static vn.ntm.ocop.EvaluationCases.opening;
import static vn.ntm.ocop.VerifiedForTests.confirmed;
import static vn.ntm.ocop.VerifiedForTests.decision;
import static vn.ntm.ocop.VerifiedForTests.revoked;
import static vn.ntm.ocop.VerifiedForTests.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.VerifiedForTests.Made;

/** What is wrong is refused with a code of its own, and nothing at all is written. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class BadInputTest {

    private static final String ALL_HERE = "[\"%s\",\"%s\",\"%s\"]".formatted(CHAIR, SECOND, THIRD);
    private static final String PROVINCE = TokensForTests.of("province-officer");

    /** A unit that the reform of 2025 ended. */
    private static final String GONE = "18157";

    private static final int NO_SET = 27;

    @Inject
    DataSource pool;

    @BeforeEach
    void theProvinceIsOnFile() throws SQLException {
        TheProvince.loaded();
        RulesForTests.onFile(pool);
        CouncilForTests.rulesAreSet();
    }

    @Test
    void aSheetThatIsNotTheMembersToFile() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, EvaluationCases.product(), "COUNCIL_SCORING");
        CouncilForTests.begun(dossier, CouncilForTests.established("t-none"), ALL_HERE)
                .statusCode(200);
        String rules = RulesForTests.SCORED;
        int set = RulesForTests.SCORED_SET;

        WrittenForTests.nothing(
                "option-not-on-sheet", () -> filed(dossier, CHAIR, rules, set, "[{\"item\":\"1\",\"option\":9}]"));
        WrittenForTests.nothing("sheet-of-another-set", () -> filed(dossier, CHAIR, rules, set + 1, "[]"));
        filed(dossier, CHAIR, 3, 2, 3).statusCode(201);
        WrittenForTests.nothing("member-scored-already", () -> filed(dossier, CHAIR, 3, 2, 3));
    }

    @Test
    void aSheetAfterTheSheetsWereOpened() throws SQLException {
        String dossier = CouncilForTests.dossier(pool, EvaluationCases.product(), "COUNCIL_SCORING");
        CouncilForTests.begun(dossier, CouncilForTests.established("t-none"), ALL_HERE)
                .statusCode(200);
        filed(dossier, CHAIR, 4, 2, 4).statusCode(201);
        filed(dossier, SECOND, 2, 2, 3).statusCode(201);
        filed(dossier, THIRD, 4, 2, 4).statusCode(201);
        CouncilForTests.opened(dossier).statusCode(200);

        WrittenForTests.nothing("sheets-opened-already", () -> filed(dossier, CHAIR, 4, 2, 4));
    }

    @Test
    void aLargeEnterpriseOrAPlaceThatIsGone() {
        WrittenForTests.nothing(
                "large-enterprise", () -> RegistrationTest.producer(PROVINCE, COMMUNE, "LARGE_ENTERPRISE", "Tập đoàn"));
        WrittenForTests.nothing(
                "commune-no-longer-exists", () -> RegistrationTest.producer(PROVINCE, GONE, "FARM", "Trang trại"));
    }

    @Test
    void aProductOutsideTheSets() {
        String producer = RegistrationTest.producer(PROVINCE, COMMUNE, "FARM", "Trang trại thử")
                .statusCode(201)
                .extract()
                .path("key");
        WrittenForTests.nothing(
                "product-outside-sets", () -> RegistrationTest.product(PROVINCE, COMMUNE, producer, NO_SET));
        WrittenForTests.nothing(
                "commune-no-longer-exists", () -> RegistrationTest.product(PROVINCE, GONE, producer, 4));

        String product = EvaluationCases.product();
        WrittenForTests.nothing(
                "product-set-not-in-rules", () -> open(opening("FIRST", product, "", NO_SET, "2026-09-01")));
    }

    @Test
    void aFileThatComesTooEarlyOrTooLate() {
        String product = EvaluationCases.product();
        String early =
                opened("RE_EVALUATION", product, certificate(product, 3, "2023-12-31", "2026-12-31"), "2026-07-01");
        WrittenForTests.nothing(
                "outside-reevaluation-window", () -> move(early, "_submit", PREPARER, grounds("2026-07-03")));

        String round = CouncilForTests.written(CHECKER, "/v1/evaluation-rounds", """
                        {"level":"PROVINCE","year":2026,"number":91,"filesBefore":"2026-09-10","resultsBefore":"2026-12-01",
                         "reason":"a test","document":"a plan"}""")
                .statusCode(201)
                .extract()
                .path("id");
        String late = EvaluationCases.in("PROVINCE_CHECK");
        WrittenForTests.nothing(
                "file-past-cut-off",
                () -> move(late, "_assign", CHECKER, EvaluationCases.inRound(round, "2026-09-14")));
    }

    @Test
    void theRevokedIsNotRevoked() {
        Made certificate = confirmed(3);
        revoked(certificate, "\"2\"", decision("PROVINCE_CHAIRMAN", today())).statusCode(200);

        WrittenForTests.nothing(
                "certificate-revoked-already",
                () -> revoked(certificate, "\"3\"", decision("PROVINCE_CHAIRMAN", today())));
    }

    /** Of a decision over many, one of which does not pass, no part is kept: not even the number. */
    @Test
    void aDecisionOverManyOfWhichOneIsRevoked() {
        Made sound = confirmed(3);
        Made revoked = confirmed(3);
        revoked(revoked, "\"2\"", decision("PROVINCE_CHAIRMAN", today())).statusCode(200);
        String basis = VerifiedForTests.basis(today());

        WrittenForTests.nothing("certificate-revoked-already", () -> many(basis, sound, revoked));
        many(basis, sound).statusCode(201).body("certificates[0].certificate", equalTo(sound.id()));
    }

    private static ValidatableResponse many(String basis, Made... certificates) {
        String entries = Arrays.stream(certificates)
                .map(one -> "{\"certificate\":\"%s\",\"version\":2}".formatted(one.id()))
                .collect(Collectors.joining(","));
        return VerifiedForTests.send(
                "a leader", "province-leader", "/v1/revocation-decisions", "", """
                {"authority":"PROVINCE_CHAIRMAN","reason":"r","basis":%s,"certificates":[%s]}""".formatted(basis, entries));
    }
}
