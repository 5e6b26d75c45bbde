package vn.ntm.awards.match.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "SAME,      SAME,      SAME,      true",
        "SAME,      SAME,      UNKNOWN,   true",
        "SAME,      DIFFERENT, SAME,      true",
        "SAME,      UNKNOWN,   SAME,      true",
        "SAME,      SAME,      DIFFERENT, false",
        "SAME,      DIFFERENT, UNKNOWN,   false",
        "SAME,      UNKNOWN,   UNKNOWN,   false",
        "DIFFERENT, SAME,      SAME,      false",
    })
    void theNameAloneIsNotEnoughAndOtherBirthYearsAreOthers(Alike name, Alike unit, Alike birthYear, boolean proposed) {
        assertThat(new Likeness(name, unit, birthYear).isProposed()).isEqualTo(proposed);
    }

    @Test
    void twoRecipientsAreOnePairHoweverTheyAreNamed() {
        var one = UUID.fromString("00000000-0000-0000-0000-00000000000a");
        var other = UUID.fromString("f0000000-0000-0000-0000-00000000000b");

        assertThat(Pair.of(other, one)).isEqualTo(Pair.of(one, other)).isEqualTo(new Pair(one, other));
    }
}
