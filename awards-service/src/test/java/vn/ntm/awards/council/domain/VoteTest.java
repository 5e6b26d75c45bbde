package vn.ntm.awards.council.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class VoteTest {

    @Test
    void noMoreVoteThanAreMembersAndSomebodyVotes() {
        assertThat(Vote.possible(9, 5, 3, 1, true)).isTrue();
        assertThat(Vote.possible(8, 5, 3, 1, true)).isFalse();
        assertThat(Vote.possible(9, 0, 0, 0, false)).isFalse();
        assertThat(Vote.possible(9, -1, 3, 1, false)).isFalse();
        assertThat(Vote.possible(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 2, false))
                .isFalse();
    }

    @Test
    void nothingIsCarriedForWhichNotMoreVoteThanAgainst() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Vote(9, 4, 4, 1, true));
        assertThat(new Vote(9, 4, 4, 1, false).carried()).isFalse();
    }

    @Test
    void aShareIsComparedWithoutRounding() {
        var twoOfThree = new Vote(3, 2, 1, 0, true);

        assertThat(twoOfThree.reaches(new BigDecimal("66.6666"))).isTrue();
        assertThat(twoOfThree.reaches(new BigDecimal("66.6667"))).isFalse();
        assertThat(new Vote(10, 9, 0, 1, true).reaches(BigDecimal.valueOf(90))).isTrue();
    }

    @Test
    void whoDoesNotVoteIsCountedAmongThoseOfWhomTheShareIs() {
        assertThat(new Vote(9, 5, 0, 0, true).reaches(BigDecimal.valueOf(80))).isFalse();
    }
}
