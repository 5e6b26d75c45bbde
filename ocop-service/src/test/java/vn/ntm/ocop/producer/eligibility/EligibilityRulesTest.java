package vn.ntm.ocop.producer.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ocop.producer.Producer.Kind;

class EligibilityRulesTest {

    private static final int TOURISM = 26;

    private static final EligibilityRules RULES = new EligibilityRules(List.of(
            rule(Kind.COOPERATIVE, 1, TOURISM),
            rule(Kind.SMALL_OR_MEDIUM_ENTERPRISE, 1, TOURISM),
            rule(Kind.PRODUCTION_HOUSEHOLD, 1, TOURISM),
            rule(Kind.BUSINESS_HOUSEHOLD, 1, TOURISM),
            rule(Kind.ASSOCIATION, TOURISM, TOURISM)));

    @Test
    void aFormTakesPartInTheSetsThatItsRuleNames() {
        assertThat(RULES.takesPart(Kind.COOPERATIVE, 1)).isEqualTo(TakesPart.YES);
        assertThat(RULES.takesPart(Kind.ASSOCIATION, TOURISM)).isEqualTo(TakesPart.YES);
        assertThat(RULES.takesPart(Kind.ASSOCIATION, 1)).isEqualTo(TakesPart.NO);
    }

    @Test
    void aLargeEnterpriseNeverTakesPart() {
        assertThat(RULES.takesPart(Kind.LARGE_ENTERPRISE, 1)).isEqualTo(TakesPart.NO);
    }

    @Test
    void aFormThatIsNotStatedTakesPartIfAllTheFormsThatItMayBeDo() {
        Map.of(
                        Kind.HOUSEHOLD, TakesPart.YES,
                        Kind.ENTERPRISE, TakesPart.NOT_KNOWN,
                        Kind.ESTABLISHMENT, TakesPart.NOT_KNOWN)
                .forEach((kind, expected) ->
                        assertThat(RULES.takesPart(kind, 1)).as(kind.name()).isEqualTo(expected));
        assertThat(RULES.takesPart(null, 1)).isEqualTo(TakesPart.NOT_KNOWN);
    }

    @Test
    void ofADayWithoutRulesNothingIsSaid() {
        assertThat(new EligibilityRules(List.of()).takesPart(Kind.COOPERATIVE, 1))
                .isEqualTo(TakesPart.NOT_KNOWN);
    }

    private static Eligibility rule(Kind kind, int first, int last) {
        return new Eligibility(
                kind,
                first,
                last,
                new DateRange(LocalDate.of(2026, 5, 22), null),
                new Provenance("s", Confidence.HIGH, null));
    }
}
