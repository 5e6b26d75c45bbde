package vn.ntm.ocop.certificate.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.Years;
import vn.ntm.ocop.certificate.application.CertificateFilter;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.Outcome;

/** Which certifications are wanted. */
public class CertificateParameters {

    @QueryParam("product")
    @Parameter(description = "The key of the product", example = "p-033")
    @Nullable String product;

    @QueryParam("outcome")
    @Parameter(description = "What came of it", example = "PASSED")
    @Nullable Outcome outcome;

    @QueryParam("evaluated")
    @Parameter(description = "true: what came of an evaluation, passed or not; false: what lapsed", example = "true")
    @Nullable Boolean evaluated;

    @QueryParam("stars")
    @Parameter(
            description = "The stars",
            example = "3",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "5"))
    @Nullable Integer stars;

    @QueryParam("programmeYear")
    @Parameter(description = "The year for which it counts, not that of the decision", example = "2023")
    @Nullable Integer programmeYear;

    @QueryParam("unit")
    @Parameter(description = "The place of the product, or a unit above it on the day of the fact", example = "42")
    @Nullable UnitCode unit;

    CertificateFilter filter() {
        return new CertificateFilter(
                product, outcome, evaluated, stars(), Years.optional("programmeYear", programmeYear), unit);
    }

    private @Nullable Integer stars() {
        if (stars != null && (stars < 1 || stars > Certification.MOST_STARS)) {
            var reason = new Refusal.Reason(Refusal.Place.PARAMETER, "stars", new Bilingual("từ 1 đến 5", "1 to 5"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
        return stars;
    }
}
