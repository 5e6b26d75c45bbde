package vn.ntm.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyTest {

    private static final int PAGE = 51;

    @ParameterizedTest
    @CsvSource({"0, true", "3000, true", "3001, false", "1000000, false"})
    void fewAreFoundAtOnce(double matching, boolean few) {
        assertThat(new Likely(matching).areFew()).isEqualTo(few);
    }

    /** Of what matches often but not here, there is more elsewhere; of what matches seldom there is not. */
    @ParameterizedTest
    @CsvSource({"12000, 50, false", "12001, 50, true", "12001, 9, true", "12001, 8, false", "1000000, 8, false"})
    void onlyAmongManyIsItWorthLookingFurther(double matching, int found, boolean further) {
        assertThat(new Likely(matching).areMany(found, PAGE)).isEqualTo(further);
    }
}
