package vn.ntm.kernel.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A fault is asked of some operations, and of each what only it can get wrong. */
class TurnsTest {

    private static final int OPERATIONS = 132;

    @Test
    void theFirstFewAndThenEveryEighthAreAskedWhatManyHaveAlike() {
        List<Integer> asked = asked(fault("limit = 0"), false);

        assertThat(asked).startsWith(1, 2, 3, 4).hasSize(4 + 128 / 8);
        assertThat(asked.subList(4, asked.size()))
                .allSatisfy(number -> assertThat(number % 8).isEqualTo(asked.getLast() % 8));
    }

    @Test
    void notTheSameAreAskedForEachFault() {
        assertThat(IntStream.range(0, 20)
                        .mapToObj(number -> asked(fault("limit = " + number), false))
                        .distinct())
                .hasSize(8);
    }

    @Test
    void allAreAskedWhatEachSeesToByItself() {
        assertThat(asked(fault("If-Match missing").askedOfEach(), false)).hasSize(OPERATIONS);
    }

    @Test
    void noneIsSparedWhereTheWholeIsWanted() {
        assertThat(asked(fault("limit = 0"), true)).hasSize(OPERATIONS);
    }

    private static List<Integer> asked(Fault fault, boolean whole) {
        var turns = new Turns(whole);
        return IntStream.rangeClosed(1, OPERATIONS)
                .filter(_ -> turns.isAsked(fault))
                .boxed()
                .toList();
    }

    private static Fault fault(String what) {
        return new Fault(what, Set.of(400), draft -> draft);
    }
}
