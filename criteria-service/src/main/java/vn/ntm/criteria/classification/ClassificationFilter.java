package vn.ntm.criteria.classification;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.page.PageParameters;

/** Which classifications are wanted. */
public class ClassificationFilter {

    @QueryParam("unit")
    @Parameter(description = "The unit that has a classification of its own", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("scheme")
    @Parameter(description = "By what it is classified", example = "REGION")
    @Nullable AreaScheme scheme;

    String question() {
        return PageParameters.question("commune-classifications", unit, scheme);
    }
}
