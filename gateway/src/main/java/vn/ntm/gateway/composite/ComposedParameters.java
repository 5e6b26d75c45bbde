package vn.ntm.gateway.composite;

import jakarta.ws.rs.HeaderParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;

/** What every composed answer takes: the two times, and whether it must be complete. */
public class ComposedParameters extends AsOfParameters {

    @HeaderParam(Preference.HEADER)
    @Parameter(
            description = "\"handling=strict\": 503 instead of an incomplete answer",
            schema = @Schema(type = SchemaType.STRING),
            example = Preference.HANDLING_STRICT)
    @Nullable String prefer;

    /** The day that is meant of a year: the one that is named, else the last of a year that is over, and of the running one today. */
    public LocalDate dayOf(int year, Calendar calendar) {
        LocalDate today = calendar.today();
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return asOf(calendar, lastDay.isBefore(today) ? lastDay : today).validOn();
    }

    /** The instant that the caller named, as the services keep it. */
    public @Nullable Instant named() {
        Instant given = instant();
        return given == null ? null : given.truncatedTo(ChronoUnit.MICROS);
    }
}
