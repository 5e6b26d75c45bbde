package vn.ntm.criteria.revocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole life of a proposal to revoke a title. A new step must be added here, and be seen in review. */
class ProposalStepsTest {

    @Test
    void theseAreAllTheSteps() {
        assertThat(steps()).isEqualTo("""
                Draft --propose--> Proposed
                Draft --withdraw--> Withdrawn
                Proposed --refuse--> Refused
                Proposed --revoke--> Revoked
                Proposed --withdraw--> Withdrawn""");
    }

    private static String steps() {
        return Stream.of(ProposalState.class.getPermittedSubclasses())
                .flatMap(state -> Arrays.stream(state.getDeclaredMethods()))
                .filter(method -> ProposalState.class.isAssignableFrom(method.getReturnType()))
                .map(ProposalStepsTest::step)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String step(Method method) {
        return "%s --%s--> %s"
                .formatted(
                        method.getDeclaringClass().getSimpleName(),
                        method.getName(),
                        method.getReturnType().getSimpleName());
    }
}
