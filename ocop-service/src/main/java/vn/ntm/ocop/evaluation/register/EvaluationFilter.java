package vn.ntm.ocop.evaluation.register;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;

/** Which dossiers of products are wanted. */
public class EvaluationFilter {

    @QueryParam("unit")
    @Parameter(
            description = "The commune of the dossier, or a unit above it on the day of the registration",
            example = "42")
    @Nullable UnitCode unit;

    @QueryParam("state")
    @Parameter(description = "Where it stands", example = "PROVINCE_CHECK")
    @Nullable EvaluationStep state;

    @QueryParam("kind")
    @Parameter(description = "Why it is evaluated", example = "FIRST")
    @Nullable EvaluationKind kind;

    @QueryParam("round")
    @Parameter(
            description = "The id of the round that it came into last",
            example = "019ab1c2-0000-7000-8000-0000000020d1")
    @Nullable UUID round;

    @QueryParam("product")
    @Parameter(description = "The key of the product", example = "p-002")
    @Nullable String product;

    @QueryParam("overdue")
    @Parameter(
            description =
                    "true: only those of which some deadline has passed by the day of the question. A time that nobody"
                            + " set, or that runs into a year not covered by the calendar, makes nothing late",
            example = "true")
    @Nullable Boolean overdue;

    boolean onlyOverdue() {
        return Boolean.TRUE.equals(overdue);
    }

    String question(@Nullable UnitCode callers) {
        return PageParameters.question(
                "evaluation-dossiers", unit, state, kind, round, product, onlyOverdue(), callers);
    }
}
