package vn.ntm.ocop.register.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.web.Years;
import vn.ntm.ledger.search.RegisterOrder;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.certificate.domain.Outcome;
import vn.ntm.ocop.certificate.rest.Ranges;
import vn.ntm.ocop.register.application.RegisterFilter;

/** Which certifications are wanted, and in which order. */
public class RegisterParameters extends LifeParameters {

    private static final int SETS = 26;
    private static final int GROUPS = 6;

    @QueryParam("name")
    @Parameter(
            description =
                    "Only where the names of product and producer have each of these words; accents and case do not"
                            + " matter, nor does the order",
            example = "mat ong vu quang")
    @Nullable String name;

    @QueryParam("product")
    @Parameter(description = "The key of the product", example = "p-033")
    @Nullable String product;

    @QueryParam("producer")
    @Parameter(description = "The key of the producer", example = "pr-011")
    @Nullable String producer;

    @QueryParam("productSet")
    @Parameter(
            description = "The number of the product set",
            example = "7",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "26"))
    @Nullable Integer productSet;

    @QueryParam("productGroup")
    @Parameter(
            description = "The number of the product group: all of its product sets",
            example = "1",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "6"))
    @Nullable Integer productGroup;

    @QueryParam("outcome")
    @Parameter(description = "What came of it", example = "PASSED")
    @Nullable Outcome outcome;

    @QueryParam("evaluated")
    @Parameter(description = "true: what came of an evaluation, passed or not; false: what lapsed", example = "true")
    @Nullable Boolean evaluated;

    @QueryParam("programmeYear")
    @Parameter(description = "The year for which it counts, not that of the decision", example = "2023")
    @Nullable Integer programmeYear;

    @QueryParam("kind")
    @Parameter(description = "Of which kind the evaluation was", example = "RE_EVALUATION")
    @Nullable EvaluationKind kind;

    @QueryParam("kindOnRecord")
    @Parameter(description = "Whether a source says of which kind the evaluation was", example = "false")
    @Nullable Boolean kindOnRecord;

    @QueryParam("decisionNumber")
    @Parameter(
            description = "The number of the decision, whole; accents and case do not matter",
            example = "2394/QĐ-UBND")
    @Nullable String decisionNumber;

    @QueryParam("todaysUnit")
    @Parameter(
            description =
                    "A unit in which the place of the product lies on the day of the question. A unit that passed wholly"
                            + " into another is led to it; what lies in one that was divided is found by the units above"
                            + " all its parts only, for in which part it lies is not known here",
            example = "42")
    @Nullable UnitCode todaysUnit;

    @QueryParam("sort")
    @Parameter(
            description =
                    "DAY, if absent: by the day on which it happened; NEWEST: the latest first; NAME: by the name of"
                            + " the product in its Vietnamese order",
            example = "NEWEST")
    @Nullable RegisterOrder sort;

    public RegisterOrder order() {
        return sort == null ? RegisterOrder.DAY : sort;
    }

    public RegisterFilter filter() {
        return new RegisterFilter(
                name,
                new RegisterFilter.Subject(
                        product,
                        producer,
                        Ranges.within("productSet", productSet, SETS),
                        Ranges.within("productGroup", productGroup, GROUPS)),
                new RegisterFilter.Evaluation(
                        outcome,
                        evaluated,
                        stars(),
                        Years.optional("programmeYear", programmeYear),
                        kind,
                        kindOnRecord,
                        decisionNumber),
                unit(),
                todaysUnit,
                state,
                valid,
                expiry());
    }
}
