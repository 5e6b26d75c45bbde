package vn.ntm.kernel.testing.example;

import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** A fault inside that a test can have at will, at any operation; each module that wants it plants it in a filter. */
public final class FaultForTests {

    /** Which status the fault leads to. */
    static final String HEADER = "X-Fault-For-Tests";

    private FaultForTests() {}

    /** Fails if that is what the request wants. */
    public static void ifWanted(ContainerRequestContext request) {
        @Nullable String wanted = request.getHeaderString(HEADER);
        if ("500".equals(wanted)) {
            throw new IllegalStateException("a fault inside, planted by a test");
        }
        if ("503".equals(wanted)) {
            throw new ServiceUnavailableException();
        }
    }
}
