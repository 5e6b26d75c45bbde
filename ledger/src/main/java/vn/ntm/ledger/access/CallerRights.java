package vn.ntm.ledger.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;

/** What the authorisation table lets the caller do for a unit that the address of the request does not name. */
@ApplicationScoped
public class CallerRights {

    private static final String UNIT = "unit";

    private final AuthorisationTable table;
    private final SecurityIdentity caller;
    private final UnitRelations relations;

    CallerRights(AuthorisationTable table, SecurityIdentity caller, UnitRelations relations) {
        this.table = table;
        this.caller = caller;
        this.relations = relations;
    }

    /** The unit that the caller serves, as the token says it. */
    public Optional<UnitCode> unit() {
        return caller.getPrincipal() instanceof JsonWebToken token && token.getClaim(UNIT) instanceof String code
                ? Optional.of(code).filter(UnitCode::isCode).map(UnitCode::new)
                : Optional.empty();
    }

    /** Whether the caller has a role that may do this to the unit; a unit above his own is never his. */
    public boolean may(String operation, Subject subject) {
        List<Grant> held = held(operation);
        Relation relation = relations.of(subject, unit());
        return switch (relation) {
            case OWN, DESCENDANT -> held.stream().anyMatch(grant -> grant.covers(relation));
            case ANCESTOR, OTHER, ANY -> false;
        };
    }

    /** Whether the caller has a role that may do this, where it is about no unit but the province. */
    public boolean mayForTheProvince(String operation) {
        Relation relation = relations.ofTheProvince(unit());
        return held(operation).stream().anyMatch(grant -> grant.covers(relation));
    }

    /** @throws Refusal if the unit is not one for which the caller may do this */
    public void require(String operation, Subject subject) {
        if (!may(operation, subject)) {
            throw new Refusal(AccessProblem.UNIT_NOT_YOURS, Map.of());
        }
    }

    private List<Grant> held(String operation) {
        return table.of(operation).stream()
                .filter(grant -> caller.getRoles().contains(grant.role()))
                .toList();
    }
}
