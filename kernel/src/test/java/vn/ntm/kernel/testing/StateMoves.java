package vn.ntm.kernel.testing;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The moves of a family of states, which are the methods of its records that lead to a state: drawn for one screen, and named
 * to hold a list of moves against them.
 *
 * @param family the interface within which the states are declared
 */
public record StateMoves(Class<?> family) {

    /** A line for each move: from where, by what, to where. */
    public String drawn() {
        return String.join(
                "\n",
                each((state, move) -> "%s --%s--> %s"
                        .formatted(
                                state.getSimpleName(),
                                move.getName(),
                                move.getReturnType().getSimpleName())));
    }

    /** The state and the name of each move. */
    public SortedSet<String> named() {
        return each((state, move) -> state.getSimpleName() + " " + move.getName());
    }

    /** The name of the state that a constant stands for. */
    public static String stateOf(Enum<?> constant) {
        return Arrays.stream(constant.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The name of the method that a constant stands for. */
    public static String methodOf(Enum<?> constant) {
        String name = stateOf(constant);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private SortedSet<String> each(BiFunction<Class<?>, Method, String> said) {
        return Arrays.stream(family.getDeclaredClasses())
                .filter(state -> state.isRecord() && family.isAssignableFrom(state))
                .flatMap(state -> movesOf(state).map(move -> said.apply(state, move)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Method> movesOf(Class<?> state) {
        var components = Arrays.stream(state.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(state.getMethods())
                .filter(method -> !method.isBridge() && family.isAssignableFrom(method.getReturnType()))
                .filter(method -> !components.contains(method.getName()));
    }
}
