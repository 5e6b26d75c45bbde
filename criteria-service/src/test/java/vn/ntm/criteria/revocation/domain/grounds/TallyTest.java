package vn.ntm.criteria.revocation.domain.grounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether enough criteria failed, whatever those are of which nobody knows. */
class TallyTest {

    @ParameterizedTest
    @CsvSource({"30,19,6", "50,19,10", "30,9,3", "50,9,5", "30,10,3", "50,10,5", "30,1,1", "33.333333,3,1", "100,19,19"
    })
    void aShareIsRoundedUpToWholeOnes(BigDecimal percent, int of, int reached) {
        assertThat(RevocationRule.reaching(percent, of)).isEqualTo(reached);
    }

    /** All tallies of nine criteria, three of them key, are held against all that the undecided ones may come to. */
    @Test
    void aTallyIsFulfilledOrNotOnlyIfItIsSoHoweverTheUndecidedComeOut() {
        for (int failed = 0; failed <= 9; failed++) {
            for (int undecided = 0; failed + undecided <= 9; undecided++) {
                for (int keyFailed = 0; keyFailed <= Math.min(3, failed); keyFailed++) {
                    for (int keyUndecided = 0; keyUndecided <= Math.min(3 - keyFailed, undecided); keyUndecided++) {
                        assertExact(new Tally(9, failed, undecided, keyFailed, keyUndecided));
                    }
                }
            }
        }
    }

    private static void assertExact(Tally tally) {
        Set<Fulfilment> alone = EnumSet.noneOf(Fulfilment.class);
        Set<Fulfilment> withKey = EnumSet.noneOf(Fulfilment.class);
        Set<Fulfilment> either = EnumSet.noneOf(Fulfilment.class);
        int others = tally.undecided() - tally.keyUndecided();
        for (int key = 0; key <= tally.keyUndecided(); key++) {
            for (int other = 0; other <= others; other++) {
                int failed = tally.failed() + key + other;
                boolean keyed = tally.keyFailed() + key > 0;
                alone.add(said(failed >= 5));
                withKey.add(said(failed >= 3 && failed < 5 && keyed));
                either.add(said(failed >= 5 || (failed >= 3 && keyed)));
            }
        }
        assertThat(tally.reaches(5)).as("%s alone", tally).isEqualTo(together(alone));
        assertThat(tally.reachesWithKey(3, 5))
                .as("%s with a key criterion", tally)
                .isEqualTo(together(withKey));
        assertThat(tally.reachesEither(3, 5)).as("%s either", tally).isEqualTo(together(either));
    }

    private static Fulfilment said(boolean fulfilled) {
        return fulfilled ? Fulfilment.FULFILLED : Fulfilment.NOT_FULFILLED;
    }

    private static Fulfilment together(Set<Fulfilment> outcomes) {
        return outcomes.size() == 1 ? outcomes.iterator().next() : Fulfilment.UNDECIDED;
    }
}
