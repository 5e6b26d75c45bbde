package vn.ntm.ocop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.ocop.EvaluationCases.CHAIRMAN;
import static vn.ntm.ocop.EvaluationCases.CHECKER;
import static vn.ntm.ocop.EvaluationCases.PREPARER;
import static vn.ntm.ocop.EvaluationCases.REVIEW;
import static vn.ntm.ocop.EvaluationCases.certificate;
import static vn.ntm.ocop.EvaluationCases.done;
import static vn.ntm.ocop.EvaluationCases.grounds;
import static vn.ntm.ocop.EvaluationCases.handIn;
import static vn.ntm.ocop.EvaluationCases.inRound;
import static vn.ntm.ocop.EvaluationCases.move;
import static vn.ntm.ocop.EvaluationCases.open;
import static vn.ntm.ocop.EvaluationCases.opened;
import static vn.ntm.ocop.EvaluationCases.opening;
import static vn.ntm.ocop.EvaluationCases.product;
import static vn.ntm.ocop.EvaluationCases.read;
import static vn.ntm.ocop.EvaluationCases.refused;
import static vn.ntm.ocop.EvaluationCases.round;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class EvaluationFilingTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @Test
    void whoHandsInAfterAnotherIsGivenTheNextNumber() {
        String first = read(EvaluationCases.in("SUBMITTED")).extract().path("communeReceiptNo");
        String second = read(EvaluationCases.in("SUBMITTED")).extract().path("communeReceiptNo");

        assertThat(number(second)).isEqualTo(number(first) + 1);
    }

    @Test
    void ofAProductAndAKindOneDossierIsUnderWay() {
        String product = product();
        String first = opened("FIRST", product, "", "2026-09-01");
        String second = opened("FIRST", product, "", "2026-09-01");
        refused(move(first, "_submit", PREPARER, grounds("2026-08-31")), "evaluation-day-before-basis");
        done(first, "_submit", PREPARER, grounds("2026-09-02"));

        refused(move(second, "_submit", PREPARER, grounds("2026-09-02")), "evaluation-already-under-way");
        done(first, "_return", PREPARER, grounds("2026-09-03"));
        done(second, "_submit", PREPARER, grounds("2026-09-04"));
        refused(move(first, "_resubmit", PREPARER, grounds("2026-09-05")), "evaluation-already-under-way");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-03, outside-reevaluation-window", "2026-07-04, ''", "2026-09-02, ''", "2026-09-03, ''"})
    void aReevaluationIsHandedInWithinItsWindowOrLateWhileTheCertificateHolds(String day, String code) {
        String product = product();
        String dossier =
                opened("RE_EVALUATION", product, certificate(product, 3, "2023-12-31", "2026-12-31"), "2026-07-01");

        ValidatableResponse answer = move(dossier, "_submit", PREPARER, grounds(day));
        if (code.isEmpty()) {
            answer.statusCode(200).body("receivedOn", equalTo(day));
        } else {
            refused(answer, code);
        }
    }

    @Test
    void whatHasRunOutIsNotEvaluatedAgainLate() {
        String product = product();
        String dossier =
                opened("RE_EVALUATION", product, certificate(product, 3, "2023-06-30", "2026-06-30"), "2026-07-01");

        refused(move(dossier, "_submit", PREPARER, grounds("2026-07-01")), "outside-reevaluation-window");
    }

    @Test
    void whatAnotherCertificateTookThePlaceOfIsNotEvaluatedAgain() {
        String product = product();
        String dossier =
                opened("RE_EVALUATION", product, certificate(product, 3, "2023-12-31", "2026-12-31"), "2026-07-10");
        TheProvince.send(
                        "certifications",
                        product
                                + ",PASSED,4,UPGRADE,2026,1,2026-06-15,2/QĐ-UBND,UBND tỉnh,2026-06-15,2029-06-15,a test,LOW,",
                        Map.of())
                .statusCode(200);

        refused(move(dossier, "_submit", PREPARER, grounds("2026-07-11")), "certificate-not-active")
                .body("detail", containsString("SUPERSEDED"));
    }

    @Test
    void aReevaluationGoesToTheMembersOfTheCouncil() {
        String product = product();
        String dossier =
                opened("RE_EVALUATION", product, certificate(product, 3, "2023-12-31", "2026-12-31"), "2026-07-10");
        done(dossier, "_submit", PREPARER, grounds("2026-07-11"));
        refused(move(dossier, "_send-to-ministry", CHAIRMAN, grounds("2026-07-12")), "evaluation-not-in-procedure");
        handIn(dossier, "FORM_01", "FORM_02", "RESULTS_OF_THREE_YEARS", "FORM_03", "REQUEST_LETTER", "SAMPLES");
        done(dossier, "_review", PREPARER, REVIEW.formatted("2026-07-20"));
        refused(
                move(dossier, "_assign", CHECKER, inRound(round("PROVINCE", 2026, 2), "2026-07-21")),
                "evaluation-not-in-procedure");
        done(dossier, "_ask-opinions", CHECKER, grounds("2026-07-22"));

        read(dossier)
                .body("state", equalTo("COUNCIL_WRITTEN_OPINION"))
                .body("deadlines.find { it.kind == 'RE_EVALUATION' }.dueOn", equalTo("2026-09-03"));
    }

    @Test
    void moreStarsAreAskedForWhileTheCertificateIsActive() {
        String product = product();
        String active = certificate(product, 3, "2024-12-31", "2027-12-31");
        String dossier = opened("UPGRADE", product, active, "2026-09-01");
        done(dossier, "_submit", PREPARER, grounds("2026-09-02"));

        String other = product();
        String ended = opened("UPGRADE", other, certificate(other, 3, "2023-06-30", "2026-06-30"), "2026-06-01");
        refused(move(ended, "_submit", PREPARER, grounds("2026-09-02")), "certificate-not-active");
    }

    @Test
    void theCertificateIsOneOfTheProductAndItsEndIsKnown() {
        String product = product();
        String certificate = certificate(product, 3, "2023-12-31", "2026-12-31");

        refused(open(opening("FIRST", product, certificate, 5, "2026-09-01")), "certificate-named-at-first");
        refused(open(opening("UPGRADE", product, "", 5, "2026-09-01")), "certificate-not-named");
        refused(open(opening("UPGRADE", product(), certificate, 5, "2026-09-01")), "certificate-of-other-product");
        String most = product();
        refused(
                open(opening("UPGRADE", most, certificate(most, 5, "2023-12-31", "2026-12-31"), 5, "2026-09-01")),
                "no-more-stars");
        String unknown =
                given().queryParam("product", "p-002").get("/v1/certificates").path("items[0].id");
        String dossier = opened("RE_EVALUATION", "p-002", unknown, "2026-09-01");
        refused(move(dossier, "_submit", PREPARER, grounds("2026-09-02")), "certificate-end-not-known");
    }

    @Test
    void aNumberThatNobodySetIsAskedFor() {
        String product = product();
        String dossier =
                opened("RE_EVALUATION", product, certificate(product, 3, "2022-12-31", "2025-12-31"), "2025-06-10");

        refused(move(dossier, "_submit-to-district", PREPARER, grounds("2025-07-01")), "ocop-setting-missing");
    }

    @Test
    void whatCannotBeEvaluatedIsNotRegistered() {
        String product = product();

        refused(open(opening("FIRST", product, "", 27, "2026-09-01")), "product-set-not-in-rules");
        refused(open(opening("FIRST", "p-none", "", 5, "2026-09-01")), "evaluated-product-unknown");
        refused(open(opening("FIRST", "p-001", "", 5, "2026-09-01")), "producer-of-product-unknown");
        refused(open(opening("FIRST", product, "", 5, "2018-01-01")), "no-rule-set-accepts");
        refused(open(opening("FIRST", product, "", 5, "2020-06-01")), "no-evaluation-procedure");
        refused(
                open(opening("FIRST", product, "", 5, "2026-09-01").replace("18133", "18691")),
                "commune-no-longer-exists");
        refused(open(opening("FIRST", product, "", 5, "2100-01-01")), "day-not-come");
    }

    @Test
    void noDossierIsOlderThanTheRegistrationOfItsProduct() {
        String product = registered("2026-09-15");

        refused(open(opening("FIRST", product, "", 4, "2026-09-14")), "evaluated-before-registered");
        open(opening("FIRST", product, "", 4, "2026-09-15")).statusCode(201);
    }

    @Test
    void aFileGoesToTheCommuneThatRegisteredItsProduct() {
        String elsewhere =
                opening("FIRST", registered("2026-09-15"), "", 4, "2026-09-20").replace("18133", "18673");

        refused(open(elsewhere), "evaluated-in-other-commune");
    }

    @Test
    void aProducerOfAFormThatDoesNotTakePartIsRefused() {
        TheProvince.send("producers", "thu-hoi,Hội của kiểm thử,ASSOCIATION,18145,2023-12-31,a test,LOW,", Map.of())
                .statusCode(200);
        TheProvince.send("products", "thu-cua-hoi,Sản phẩm của hội,thu-hoi,,18145,,,,2023-12-31,,a test,LOW,", Map.of())
                .statusCode(200);

        refused(open(opening("FIRST", "thu-cua-hoi", "", 5, "2026-09-01")), "producer-kind-not-eligible");
        open(opening("FIRST", "thu-cua-hoi", "", 26, "2026-09-01")).statusCode(201);
    }

    @Test
    void aProductIsEvaluatedInTheSetInWhichItIsOnFile() {
        String product = registered("2026-09-15");

        refused(open(opening("FIRST", product, "", 5, "2026-09-20")), "evaluated-in-other-set");
        open(opening("FIRST", product, "", 4, "2026-09-20")).statusCode(201);
    }

    /** A product that the commune registers on the day. */
    private static String registered(String on) {
        return given().auth()
                .oauth2(PREPARER)
                .contentType(ContentType.JSON)
                .body("""
                        {"name":"Sản phẩm của kiểm thử","producerKey":"pr-011","unitCode":"%s","setNo":4,"on":"%s",\
                        "source":"Mẫu số 01","confidence":"HIGH"}""".formatted(EvaluationCases.COMMUNE, on))
                .post("/v1/products")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private static int number(String receipt) {
        return Integer.parseInt(receipt.substring(0, receipt.indexOf('/')));
    }
}
