package vn.ntm.gateway.refusal;

import java.io.Serial;
import java.util.Map;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** A service that is needed now cannot be asked, and nothing was done. */
public final class ServiceIsAway extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient FactService service;

    public ServiceIsAway(FactService service) {
        super(CommonProblem.SERVICE_UNAVAILABLE, Map.of());
        this.service = service;
    }

    @Override
    public Map<String, ?> members() {
        return Map.of("service", service.label());
    }
}
