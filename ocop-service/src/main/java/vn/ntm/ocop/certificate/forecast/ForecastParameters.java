package vn.ntm.ocop.certificate.forecast;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ocop.certificate.domain.Certification;

/** Of which certificates, and of which years it is asked. */
public class ForecastParameters {

    /** As long as a certificate holds, and the year in which the question is asked. */
    private static final int USUAL_YEARS = 4;

    private static final int MOST_YEARS = 10;

    @QueryParam("unit")
    @Parameter(description = "The place of the product, or a unit above it on the day of the fact", example = "42")
    @Nullable UnitCode unit;

    @QueryParam("stars")
    @Parameter(
            description = "The stars",
            example = "3",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "5"))
    @Nullable Integer stars;

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
        if (stars != null && (stars < 1 || stars > Certification.MOST_STARS)) {
            throw wrong("stars", "từ 1 đến 5", "1 to 5");
        }
        int first = fromYear == null ? day.getYear() : fromYear;
        if (fromYear != null && !ProgrammeYear.isYear(fromYear)) {
            throw wrong("fromYear", "một năm từ 2009 đến 2100", "a year, 2009 to 2100");
        }
        int many = years == null ? USUAL_YEARS : years;
        if (many < 1 || many > MOST_YEARS) {
            throw wrong("years", "từ 1 đến 10", "1 to 10");
        }
        return new ForecastQuestion(unit, stars, first, first + many - 1);
    }

    private static Refusal wrong(String name, String vi, String en) {
        var reason = new Refusal.Reason(Refusal.Place.PARAMETER, name, new Bilingual(vi, en));
        return new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
    }
}
