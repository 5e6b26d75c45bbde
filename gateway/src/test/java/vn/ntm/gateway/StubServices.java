package vn.ntm.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.ntm.gateway.upstream.FactService;

/** One stub for each service, for the whole test run. */
public class StubServices implements QuarkusTestResourceLifecycleManager {

    /** The time for a composed answer, if a test wants another one. */
    public static final String BUDGET = "budget";

    private final Map<FactService, StubService> stubs = new EnumMap<>(FactService.class);
    private String budget = "1s";

    @Override
    public void init(Map<String, String> wanted) {
        budget = wanted.getOrDefault(BUDGET, budget);
    }

    @Override
    public Map<String, String> start() {
        try {
            for (FactService service : FactService.values()) {
                stubs.put(service, new StubService());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return settings(
                service -> of(service).url(),
                Map.of(
                        "budget",
                        budget,
                        "route-timeout",
                        "1s",
                        "answer-limit",
                        "100000",
                        "composing-connections",
                        "256"));
    }

    /**
     * Where the services are, and what else a test sets of the gateway.
     *
     * @param others by their names below {@code ntm.gateway}
     */
    static Map<String, String> settings(Function<FactService, String> urls, Map<String, String> others) {
        var settings = new HashMap<String, String>();
        for (FactService service : FactService.values()) {
            settings.put("ntm.gateway." + service.label() + "-url", urls.apply(service));
        }
        others.forEach((name, value) -> settings.put("ntm.gateway." + name, value));
        return settings;
    }

    public StubService of(FactService service) {
        return Objects.requireNonNull(stubs.get(service));
    }

    /** Lets every one of them answer as it should, with a tag of its own. */
    public void allSound() {
        stubs.forEach((service, stub) -> stub.behave(Sound.service(service.label() + "-1")));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.AnnotatedAndMatchesType(Stubs.class, StubServices.class));
    }

    @Override
    public void stop() {
        stubs.values().forEach(StubService::stop);
    }
}
