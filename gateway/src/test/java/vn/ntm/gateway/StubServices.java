package vn.ntm.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
        return Map.of(
                "ntm.gateway.criteria-url",
                of(FactService.CRITERIA).url(),
                "ntm.gateway.ocop-url",
                of(FactService.OCOP).url(),
                "ntm.gateway.awards-url",
                of(FactService.AWARDS).url(),
                "ntm.gateway.budget",
                budget,
                "ntm.gateway.route-timeout",
                "1s",
                "ntm.gateway.answer-limit",
                "100000");
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
