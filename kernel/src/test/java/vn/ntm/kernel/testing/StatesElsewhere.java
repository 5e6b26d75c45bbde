package vn.ntm.kernel.testing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has states, but is not brought into them by the test that calls every operation: a test of its own holds its states
 * against the table.
 *
 * @param paths how the paths of its operations begin
 */
public record StatesElsewhere(Set<String> paths) {

    public static final StatesElsewhere NOTHING = new StatesElsewhere(Set.of());

    public StatesElsewhere {
        paths = Set.copyOf(paths);
    }

    /**
     * The operations that depend on a state in which nobody calls them.
     *
     * @param stateful the path of each operation that has a row with a state
     */
    List<String> heldByNobody(Map<String, String> stateful, Collection<MovableForTests> moved) {
        return stateful.entrySet().stream()
                .filter(operation -> moved.stream().noneMatch(one -> one.has(operation.getValue())))
                .filter(operation -> paths.stream().noneMatch(operation.getValue()::startsWith))
                .map(operation -> operation.getKey() + " depends on a state, and no test calls it in one")
                .sorted()
                .toList();
    }
}
