package vn.ntm.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static vn.ntm.ocop.EvaluationCases.CHAIRMAN;
import static vn.ntm.ocop.EvaluationCases.PREPARER;
import static vn.ntm.ocop.EvaluationCases.certificate;
import static vn.ntm.ocop.EvaluationCases.done;
import static vn.ntm.ocop.EvaluationCases.grounds;
import static vn.ntm.ocop.EvaluationCases.handIn;
import static vn.ntm.ocop.EvaluationCases.move;
import static vn.ntm.ocop.EvaluationCases.opened;
import static vn.ntm.ocop.EvaluationCases.part;
import static vn.ntm.ocop.EvaluationCases.parts;
import static vn.ntm.ocop.EvaluationCases.product;
import static vn.ntm.ocop.EvaluationCases.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.testing.PostgresForTests;
import vn.ntm.kernel.testing.TokensForTests;
import vn.ntm.ocop.evaluation.domain.part.EvidenceKind;

/** What the forms of 26/2026/QĐ-TTg ask for, beyond what every dossier needs. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(TokensForTests.class)
class EvidenceTest {

    @BeforeEach
    void theProvince() {
        TheProvince.loaded();
    }

    @Test
    void everyKindOfForm02IsTaken() {
        String dossier = opened("FIRST", product(), "", "2026-09-01");

        for (EvidenceKind kind : EvidenceKind.values()) {
            String evidence = "\"evidence\":\"%s\",\"form\"".formatted(kind);
            done(dossier, "parts", PREPARER, part("EVIDENCE").replace("\"form\"", evidence));
        }

        String[] kinds = Arrays.stream(EvidenceKind.values()).map(Enum::name).toArray(String[]::new);
        assertThat(kinds).hasSize(15 + 1);
        parts(dossier).body("handedIn.evidence", contains(kinds));
    }

    @Test
    void fiveStarsAgainGoToTheMinistryWithTheReportOfTheAgencyAndSamples() {
        String product = product();
        String dossier =
                opened("RE_EVALUATION", product, certificate(product, 5, "2023-12-31", "2026-12-31"), "2026-07-10");
        handIn(dossier, "FORM_01", "FORM_02", "RESULTS_OF_THREE_YEARS");
        done(dossier, "_submit", PREPARER, grounds("2026-07-11"));

        refused(move(dossier, "_send-to-ministry", CHAIRMAN, grounds("2026-07-20")), "dossier-parts-missing");
        handIn(dossier, "SAMPLES", "PROVINCIAL_AGENCY_REPORT");
        done(dossier, "_send-to-ministry", CHAIRMAN, grounds("2026-07-20"));
    }
}
