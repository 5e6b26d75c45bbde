package vn.ntm.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import vn.ntm.kernel.testing.TokensForTests;

/** Time enough for those that answer, also where much else runs. */
public class PatientGateway implements QuarkusTestProfile {

    /** So many are to fail here that a service would be left alone, and say nothing of what it was asked. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("ntm.gateway.circuit.calls", "100000");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(TokensForTests.class),
                new TestResourceEntry(StubServices.class, Map.of(StubServices.BUDGET, "3s")));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
