package vn.ntm.kernel.testing.fuzz;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One request with what may come of it.
 *
 * @param what in words
 * @param expected the statuses that are right
 * @param described whether it is a request for an operation of the document, so that only documented answers are right
 */
record Attempt(String what, Draft draft, Set<Integer> expected, boolean described) {

    static final Set<Integer> ANSWERED = Set.of(200, 201, 202, 204);
    static final Set<Integer> REFUSED = Set.of(400);

    /** What a well-formed request may be told: it may not be there, or have changed, or the state may forbid it. */
    static Set<Integer> plausible(Operation operation) {
        var statuses = new TreeSet<>(ANSWERED);
        Stream.of(404, 409, 412)
                .filter(status -> operation.response(status).isPresent())
                .forEach(statuses::add);
        return statuses;
    }

    /** Odd, but not clearly wrong: it may also be refused. */
    static Set<Integer> tolerated(Operation operation) {
        var statuses = new TreeSet<>(plausible(operation));
        statuses.add(400);
        return statuses;
    }
}
