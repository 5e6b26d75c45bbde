package vn.ntm.ocop;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.ntm.ocop.EvaluationCases.CHECKER;
import static vn.ntm.ocop.EvaluationCases.PREPARER;
import static vn.ntm.ocop.EvaluationCases.REVIEW;
import static vn.ntm.ocop.EvaluationCases.done;
import static vn.ntm.ocop.EvaluationCases.grounds;
import static vn.ntm.ocop.EvaluationCases.handIn;
import static vn.ntm.ocop.EvaluationCases.list;
import static vn.ntm.ocop.EvaluationCases.move;
import static vn.ntm.ocop.EvaluationCases.open;
import static vn.ntm.ocop.EvaluationCases.opened;
import static vn.ntm.ocop.EvaluationCases.opening;
import static vn.ntm.ocop.EvaluationCases.product;
import static vn.ntm.ocop.EvaluationCases.rated;
import static vn.ntm.ocop.EvaluationCases.read;
import static vn.ntm.ocop.EvaluationCases.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;

/** A file goes by the rules of the day of its receipt, and by these until the days of transition are over. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class EvaluationRulesOfTheDayTest {

    @BeforeEach
    void theProvinceIsOnFile() {
        TheProvince.loaded();
    }

    @Test
    void in2023TheDistrictScored() {
        String dossier = opened("FIRST", product(), "", "2025-06-10");
        done(dossier, "_submit-to-district", PREPARER, grounds("2025-06-11"));

        read(dossier)
                .body("ruleSet", equalTo("QD148_2023"))
                .body("receivedOn", equalTo("2025-06-11"))
                .body("communeReceiptNo", nullValue());
        refused(move(dossier, "_forward-from-district", CHECKER, grounds("2025-06-20")), "evaluation-not-rated");
        done(dossier, "_rate-by-district", CHECKER, rated(3, "61.5", "2025-06-20"));
        refused(move(dossier, "_forward-from-district", CHECKER, grounds("2025-06-21")), "stars-not-possible");
    }

    @Test
    void afterTheTransitionAFileOfEarlierRulesIsNotEvaluatedAndAnotherCanTakeItsPlace() {
        String product = product();
        String dossier = opened("FIRST", product, "", "2025-06-10");
        done(dossier, "_submit-to-district", PREPARER, grounds("2025-06-11"));

        read(dossier).body("deadlines.find { it.kind == 'TRANSITION' }.dueOn", equalTo("2026-07-21"));
        refused(move(dossier, "_rate-by-district", CHECKER, rated(4, "75", "2026-07-22")), "transition-limit-passed");
        done(dossier, "_rate-by-district", CHECKER, rated(4, "75", "2026-07-21"));
        list(Map.of("product", product, "overdue", "true")).body("items.id", contains(dossier));
        String same = opened("FIRST", product, "", "2025-06-12");
        refused(move(same, "_submit-to-district", PREPARER, grounds("2025-06-13")), "evaluation-already-under-way");
        String next = opened("FIRST", product, "", "2026-09-01");
        done(next, "_submit", PREPARER, grounds("2026-09-02"));
    }

    @Test
    void aFileReceivedBefore2026KeepsToTheRulesOfItsDayForSixtyDaysAfterThem() {
        String dossier = opened("FIRST", product(), "", "2026-05-01");
        done(dossier, "_submit", PREPARER, grounds("2026-05-02"));
        done(dossier, "_accept", PREPARER, grounds("2026-05-21"));
        done(dossier, "_review", PREPARER, REVIEW.formatted("2026-06-01"));

        read(dossier)
                .body("ruleSet", equalTo("QD148_2023_QD1489_2025"))
                .body("receivedOn", equalTo("2026-05-21"))
                .body("communeReceiptNo", nullValue())
                .body("deadlines.kind", contains("TRANSITION"))
                .body("deadlines.dueOn", contains("2026-07-21"));
        refused(move(dossier, "_receive", CHECKER, grounds("2026-07-22")), "transition-limit-passed");
        done(dossier, "_receive", CHECKER, grounds("2026-07-21"));
    }

    @Test
    void aFileThatIsReceivedWhenOtherRulesBeganGoesByThese() {
        String dossier = opened("FIRST", product(), "", "2026-05-01");
        handIn(dossier, "FORM_01", "FORM_02");
        done(dossier, "_submit", PREPARER, grounds("2026-05-02"));
        done(dossier, "_accept", PREPARER, grounds("2026-05-22"));

        read(dossier)
                .body("ruleSet", equalTo("QD26_2026"))
                .body("communeReceiptNo", matchesPattern("\\d+/PĐK-42-18133-2026"));
    }

    @Test
    void aSetThatTheRulesOfTheReceiptDoNotHaveIsRefusedAtTheReceipt() {
        String dossier = open(opening("FIRST", product(), "", 27, "2026-05-01"))
                .statusCode(201)
                .extract()
                .path("id");
        handIn(dossier, "FORM_01", "FORM_02");
        done(dossier, "_submit", PREPARER, grounds("2026-05-02"));

        refused(move(dossier, "_accept", PREPARER, grounds("2026-05-22")), "product-set-not-in-rules");
        done(dossier, "_accept", PREPARER, grounds("2026-05-21"));
    }
}
