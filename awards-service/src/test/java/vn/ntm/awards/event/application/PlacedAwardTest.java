package vn.ntm.awards.event.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ntm.awards.form.domain.IssuerKind;

/** Higher forms are handed over first. */
class PlacedAwardTest {

    @Test
    void whatIsHigherComesFirst() {
        var diploma = new PlacedAward("a", 5, IssuerKind.PROVINCE_CHAIRMAN);

        assertThat(diploma.disturbs(4, IssuerKind.PRIME_MINISTER)).isFalse();
        assertThat(diploma.disturbs(6, IssuerKind.PRIME_MINISTER)).isTrue();
        assertThat(diploma.disturbs(6, IssuerKind.COMMUNE_CHAIRMAN)).isFalse();
        assertThat(diploma.disturbs(4, IssuerKind.COMMUNE_CHAIRMAN)).isTrue();
        assertThat(diploma.disturbs(4, IssuerKind.PROVINCE_CHAIRMAN)).isFalse();
    }

    @Test
    void whatNobodyKnowsTheIssuerOfDisturbsNothing() {
        assertThat(new PlacedAward("a", 5, null).disturbs(6, IssuerKind.PRIME_MINISTER))
                .isFalse();
    }
}
