package vn.ntm.ocop.council.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ntm.ocop.council.domain.session.CouncilRejection;

class CouncilProblemsTest {

    @Test
    void withoutItsChairWhereTheRulesAskForOneACouncilIsToldSo() {
        var refusal = CouncilProblems.of(new CouncilRejection.ChairAbsent(), "QD26_2026/4");

        assertThat(refusal.type().code()).isEqualTo("council-chair-absent");
    }
}
