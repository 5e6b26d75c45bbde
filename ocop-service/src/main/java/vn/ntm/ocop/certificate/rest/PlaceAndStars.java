package vn.ntm.ocop.certificate.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ocop.certificate.domain.Certification;

/** Certificates by place and stars; what is absent does not narrow. */
public class PlaceAndStars {

    @QueryParam("unit")
    @Parameter(description = "The place of the product, or a unit above it on the day of the fact", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("stars")
    @Parameter(
            description = "The stars",
            example = "3",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "5"))
    @Nullable Integer stars;

    public @Nullable UnitCode unit() {
        return unit;
    }

    /** @throws Refusal if there are not so many */
    public @Nullable Integer stars() {
        return Ranges.within("stars", stars, Certification.MOST_STARS);
    }
}
