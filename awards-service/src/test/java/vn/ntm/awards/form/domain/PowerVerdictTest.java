package vn.ntm.awards.form.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.awards.form.domain.IssuerKind.COMMUNE_CHAIRMAN;
import static vn.ntm.awards.form.domain.IssuerKind.DISTRICT_CHAIRMAN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Origin;

class PowerVerdictTest {

    private static final LocalDate START = LocalDate.of(2017, 10, 1);
    private static final LocalDate END = LocalDate.of(2025, 7, 1);
    private static final List<AwardPower> DISTRICTS = List.of(power(DISTRICT_CHAIRMAN, START, END));

    @Test
    void whoHasThePowerOnTheDayHoldsItToItsLast() {
        assertThat(PowerVerdict.of(DISTRICTS, DISTRICT_CHAIRMAN, START)).isEqualTo(PowerVerdict.HELD);
        assertThat(PowerVerdict.of(DISTRICTS, DISTRICT_CHAIRMAN, END.minusDays(1)))
                .isEqualTo(PowerVerdict.HELD);
    }

    @Test
    void anEndedPowerIsNotHeldEvenIfNobodyElseIsKnownToHaveIt() {
        assertThat(PowerVerdict.of(DISTRICTS, DISTRICT_CHAIRMAN, END)).isEqualTo(PowerVerdict.NOT_HELD);
    }

    @Test
    void whoIsNotAmongTheIssuersOfTheDayLacksThePower() {
        assertThat(PowerVerdict.of(DISTRICTS, COMMUNE_CHAIRMAN, START)).isEqualTo(PowerVerdict.NOT_HELD);
    }

    @Test
    void ofADayOfWhichNoSourceSpeaksNobodyKnows() {
        assertThat(PowerVerdict.of(DISTRICTS, DISTRICT_CHAIRMAN, START.minusDays(1)))
                .isEqualTo(PowerVerdict.UNKNOWN);
        assertThat(PowerVerdict.of(DISTRICTS, COMMUNE_CHAIRMAN, END)).isEqualTo(PowerVerdict.UNKNOWN);
        assertThat(PowerVerdict.of(List.of(), COMMUNE_CHAIRMAN, END)).isEqualTo(PowerVerdict.UNKNOWN);
    }

    private static AwardPower power(IssuerKind issuer, LocalDate from, @Nullable LocalDate to) {
        return new AwardPower(
                "GK_HUYEN", issuer, new Days(from, to), null, new Origin("a test", Confidence.HIGH, null));
    }
}
