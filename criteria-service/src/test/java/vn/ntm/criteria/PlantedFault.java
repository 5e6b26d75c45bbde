package vn.ntm.criteria;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.ntm.kernel.testing.example.FaultForTests;

/** Lets an operation fail when the test of the examples wants to have that answer. */
class PlantedFault {

    @ServerRequestFilter
    public void plant(ContainerRequestContext request) {
        FaultForTests.ifWanted(request);
    }
}
