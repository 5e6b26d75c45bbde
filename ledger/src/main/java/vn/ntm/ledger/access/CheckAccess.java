package vn.ntm.ledger.access;

import io.quarkus.arc.All;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** Holds every request against the authorisation table before anything else looks at it. */
public class CheckAccess {

    private static final String UNIT = "unit";

    private final AuthorisationTable table;
    private final SecurityIdentity caller;
    private final UnitRelations relations;
    private final List<SubjectOfRequest> subjects;

    CheckAccess(
            AuthorisationTable table,
            SecurityIdentity caller,
            UnitRelations relations,
            @All List<SubjectOfRequest> subjects) {
        this.table = table;
        this.caller = caller;
        this.relations = relations;
        this.subjects = List.copyOf(subjects);
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ResourceInfo resource, ContainerRequestContext request) {
        String operation = operation(resource.getResourceMethod());
        List<Grant> grants = table.of(operation);
        if (grants.stream().anyMatch(Grant::open)) {
            return;
        }
        if (caller.isAnonymous()) {
            throw new UnauthorizedException();
        }
        List<Grant> held = grants.stream()
                .filter(grant -> caller.getRoles().contains(grant.role()))
                .toList();
        if (held.isEmpty()) {
            throw new Refusal(CommonProblem.FORBIDDEN, Map.of());
        }
        if (held.stream().noneMatch(grant -> grant.relation() == Relation.ANY)) {
            Relation asked = relation(operation, request.getUriInfo());
            if (held.stream().noneMatch(grant -> grant.covers(asked))) {
                throw new Refusal(AccessProblem.UNIT_NOT_YOURS, Map.of());
            }
        }
    }

    private Relation relation(String operation, UriInfo asked) {
        return subjects.stream()
                .flatMap(subject -> Stream.concat(
                        subject.of(asked.getPathParameters()).stream(),
                        subject.of(operation, asked.getQueryParameters()).stream()))
                .findFirst()
                .map(subject -> relations.of(subject, unit()))
                .orElseGet(() -> relations.ofTheProvince(unit()));
    }

    /** The operation's name in the API document. */
    static String operation(Method method) {
        Operation named = method.getAnnotation(Operation.class);
        return named == null || named.operationId().isEmpty() ? method.getName() : named.operationId();
    }

    private Optional<UnitCode> unit() {
        return caller.getPrincipal() instanceof JsonWebToken token && token.getClaim(UNIT) instanceof String code
                ? Optional.of(code).filter(UnitCode::isCode).map(UnitCode::new)
                : Optional.empty();
    }
}
