package vn.ntm.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Runs the examples in Java that are named, one after the other in one process, each below a line with its name. */
final class EveryExample {

    private EveryExample() {}

    public static void main(String[] names) throws ReflectiveOperationException {
        for (String name : names) {
            IO.println("== " + name);
            run(Class.forName(name));
        }
    }

    /** What {@code java Example.java} does with a file without a class. */
    private static void run(Class<?> example) throws ReflectiveOperationException {
        Constructor<?> made = example.getDeclaredConstructor();
        made.setAccessible(true);
        Method main = Arrays.stream(example.getDeclaredMethods())
                .filter(method -> method.getName().equals("main"))
                .findFirst()
                .orElseThrow();
        main.setAccessible(true);
        Object[] words = main.getParameterCount() == 0 ? new Object[0] : new Object[] {new String[0]};
        main.invoke(made.newInstance(), words);
    }
}
