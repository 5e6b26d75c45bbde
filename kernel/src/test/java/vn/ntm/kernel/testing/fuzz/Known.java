package vn.ntm.kernel.testing.fuzz;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What a test knows beyond the document: which values are on file, and which bodies a service takes from whom. */
public final class Known {

    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, String> always = new LinkedHashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Callable<Map<String, String>>> fresh = new HashMap<>();

    /** Values that are on file, for every parameter of this name; the first goes before the document's example. */
    public Known values(String parameter, String... onFile) {
        values.put(parameter, List.of(onFile));
        return this;
    }

    /** A parameter that every request has that can have it: {@code dryRun}. */
    public Known always(String parameter, String value) {
        always.put(parameter, value);
        return this;
    }

    /** A body that the operation takes, instead of the document's example. */
    public Known body(String operationId, String body) {
        bodies.put(operationId, body);
        return this;
    }

    /** Gives what the operation can be done to once, by parameter, and under "body" its body: asked for before it is done. */
    public Known fresh(String operationId, Callable<Map<String, String>> subjects) {
        fresh.put(operationId, subjects);
        return this;
    }

    /** Who does it, if not the first role that the document names. */
    public Known role(String operationId, String role) {
        roles.put(operationId, role);
        return this;
    }

    List<String> valuesOf(String parameter) {
        return values.getOrDefault(parameter, List.of());
    }

    Optional<String> always(String parameter) {
        return Optional.ofNullable(always.get(parameter));
    }

    Map<String, String> freshFor(Operation operation) {
        try {
            return fresh.getOrDefault(operation.id(), Map::of).call();
        } catch (Exception broken) {
            throw new IllegalStateException("nothing to do " + operation.id() + " to", broken);
        }
    }

    Optional<String> bodyOf(Operation operation) {
        return Optional.ofNullable(bodies.get(operation.id()));
    }

    String roleFor(Operation operation) {
        String first =
                operation.roles().isEmpty() ? "system" : operation.roles().getFirst();
        return roles.getOrDefault(operation.id(), first);
    }
}
