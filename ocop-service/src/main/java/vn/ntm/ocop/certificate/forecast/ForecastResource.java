package vn.ntm.ocop.certificate.forecast;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ocop.certificate.application.CertificateRules;
import vn.ntm.ocop.certificate.domain.Certification;

/** When certificates will run out. */
@Path("/v1/certificate-forecasts")
@Tag(name = "Certificates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ForecastResource {

    private final ForecastQueries queries;
    private final CertificateRules rules;
    private final UnitDirectory units;
    private final Calendar calendar;

    ForecastResource(ForecastQueries queries, CertificateRules rules, UnitDirectory units, Calendar calendar) {
        this.queries = queries;
        this.rules = rules;
        this.units = units;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "forecastCertificates",
            summary = "When certificates run out, by month, unit and stars",
            description = "What runs out if nothing else happens, as it stands on the day of the question; extensions"
                    + " count, and what a decision or a successor has ended is counted apart. Of most of the public"
                    + " record only the year is known: it is told as such, beside what reports published, and no gap is"
                    + " filled. With it stand the days on which the re-evaluations can be asked for.")
    @APIResponse(responseCode = "200", description = "The forecast", content = @Content)
    public ForecastView forecast(@BeanParam ForecastParameters parameters, @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        ForecastQuestion question = parameters.question(asOf.validOn());
        List<PublishedRecognitions> published = scope(question, asOf)
                .map(unit -> queries.published(unit, question, Certification.TERM.getMonths() / 12, asOf))
                .orElse(List.of());
        return ForecastView.of(
                question,
                queries.cells(question, asOf),
                queries.units(question, asOf),
                published,
                rules.window(asOf).orElse(null),
                asOf);
    }

    /** What is published is published of a unit: the one that is asked for, or the province. */
    private Optional<UnitCode> scope(ForecastQuestion question, AsOf asOf) {
        return Optional.ofNullable(question.unit())
                .or(() -> units.province(asOf).map(NamedUnit::code));
    }
}
