package vn.ntm.criteria.criteriaset.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.criteria.criteriaset.domain.SetScope;
import vn.ntm.criteria.criteriaset.domain.Standing;
import vn.ntm.ledger.page.PageParameters;

/** Which versions of criteria sets are wanted. */
public class CriteriaSetFilter {

    @QueryParam("set")
    @Parameter(description = "The code of the set", example = "NTM_XA_2021_2025")
    @Nullable String set;

    @QueryParam("scope")
    @Parameter(description = "What is assessed", example = "COMMUNE")
    @Nullable SetScope scope;

    @QueryParam("level")
    @Parameter(description = "What a unit reaches by meeting it", example = "STANDARD")
    @Nullable SetLevel level;

    @QueryParam("standing")
    @Parameter(description = "How it stands on the day of the question", example = "IN_FORCE")
    @Nullable Standing standing;

    boolean takes(CriteriaSetView view) {
        return (set == null || set.equals(view.set()))
                && (scope == null || scope == view.scope())
                && (level == null || level == view.level())
                && (standing == null || standing == view.standing());
    }

    String question() {
        return PageParameters.question("criteria-sets", set, scope, level, standing);
    }
}
