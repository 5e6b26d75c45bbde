package vn.ntm.criteria.assessment.rest.bulk;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.export.ExportOrder;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.web.AsOfParameters;

/** Which values are wanted in a file. */
public class ValueExportParameters extends ValueFileParameters {

    @QueryParam("unit")
    @Parameter(
            description = "Only of this unit, and of those that lay in it on the last day of the period",
            example = "18568")
    @Nullable UnitCode unit;

    @QueryParam("knownAt")
    @Parameter(
            description = "What was on file at this instant answers; now if absent",
            example = "2026-11-23T08:00:00Z")
    @Nullable Instant knownAt;

    ExportOrder order(Instant now) {
        check();
        return new ExportOrder(setVersion(), ofPeriod(), unit, AsOfParameters.knownAt(knownAt, now));
    }
}
