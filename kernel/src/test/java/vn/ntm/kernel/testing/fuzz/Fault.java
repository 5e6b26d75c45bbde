package vn.ntm.kernel.testing.fuzz;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One way to spoil a request.
 *
 * @param what in words
 * @param expected the statuses that are right then
 * @param described whether the spoilt request is still one for an operation of the document
 * @param ofEach whether each operation has to see to it by itself, so that none is spared it
 */
record Fault(String what, UnaryOperator<Draft> change, Set<Integer> expected, boolean described, boolean ofEach) {

    Fault(String what, Set<Integer> expected, UnaryOperator<Draft> change) {
        this(what, change, expected, true, false);
    }

    Fault askedOfEach() {
        return new Fault(what, change, expected, described, true);
    }

    Attempt in(Draft good) {
        return new Attempt(what, change.apply(good), expected, described);
    }
}
