package vn.ntm.ocop.certificate.forecast;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.Years;
import vn.ntm.ocop.certificate.rest.PlaceAndStars;
import vn.ntm.ocop.certificate.rest.Ranges;

/** Of which certificates, and of which years it is asked. */
public class ForecastParameters extends PlaceAndStars {

    /** As long as a certificate holds, and the year in which the question is asked. */
    private static final int USUAL_YEARS = 4;

    private static final int MOST_YEARS = 10;

    @QueryParam("fromYear")
    @Parameter(
            description = "The first year; that of the day of the question if absent",
            example = "2026",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "2009", maximum = "2100"))
    @Nullable Integer fromYear;

    @QueryParam("years")
    @Parameter(
            description = "How many years, 1 to 10; four if absent",
            example = "4",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "10"))
    @Nullable Integer years;

    /** @throws Refusal if the years or the stars cannot be */
    ForecastQuestion question(LocalDate day) {
        ProgrammeYear from = Years.optional("fromYear", fromYear);
        int first = from == null ? day.getYear() : from.value();
        Integer many = Ranges.within("years", years, MOST_YEARS);
        return new ForecastQuestion(unit(), stars(), first, first + (many == null ? USUAL_YEARS : many) - 1);
    }
}
