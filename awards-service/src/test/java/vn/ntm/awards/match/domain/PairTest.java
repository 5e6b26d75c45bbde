package vn.ntm.awards.match.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PairTest {

    @Test
    void twoRecipientsAreOnePairHoweverTheyAreNamed() {
        var one = UUID.fromString("00000000-0000-0000-0000-00000000000a");
        var other = UUID.fromString("f0000000-0000-0000-0000-00000000000b");

        assertThat(Pair.of(other, one)).isEqualTo(Pair.of(one, other)).isEqualTo(new Pair(one, other));
    }
}
