package vn.ntm.awards.regime.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.regime.application.RegimeOnFile;
import vn.ntm.awards.regime.application.RegimeProblem;
import vn.ntm.awards.regime.application.Regimes;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** The laws by which commendations are given: which holds on a day, and how much of it is on file. */
@Path("/v1/award-regimes")
@Tag(name = "Award rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RegimeResource {

    static final String CODE = "The code of the regime";
    static final String EXAMPLE = "L2022_ND152_2025";

    private final Regimes regimes;
    private final Calendar calendar;

    RegimeResource(Regimes regimes, Calendar calendar) {
        this.regimes = regimes;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listAwardRegimes",
            summary = "The regimes of commendation, and how each stands on a day",
            description =
                    "standing=IN_FORCE gives the one that holds on validOn. A nomination keeps to the one of the day on which"
                            + " it was accepted for appraisal; money is reckoned by the one of the day of the decision.")
    @APIResponse(responseCode = "200", description = "A page of regimes, by their codes", content = @Content)
    public Page<RegimeView> list(
            @BeanParam RegimeParameters parameters, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        var listing = Listing.whole(parameters.question(), asOf -> wanted(parameters, asOf), RegimeResource::code);
        Page<RegimeOnFile> page = paging.page(listing, times, calendar);
        LocalDate day = page.validOn();
        return page.map(onFile -> RegimeView.of(onFile, onFile.standing(day), null, null));
    }

    @GET
    @Path("{regime}")
    @Operation(
            operationId = "getAwardRegime",
            summary = "One regime of commendation",
            description =
                    "The ETag is strong: name it in If-Match to publish the regime as you saw it. Its forms are in the list of forms.")
    @APIResponse(
            responseCode = "200",
            description = "The regime",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The state of the regime, strong: send it as If-Match, or as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"")),
            content = @Content(schema = @Schema(implementation = RegimeView.class)))
    public RestResponse<RegimeView> get(
            @PathParam("regime") @Parameter(description = CODE, example = EXAMPLE) String regime,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        RegimeOnFile onFile = regimes.onFile(regime, asOf.knownAt())
                .orElseThrow(() -> new Refusal(RegimeProblem.REGIME_UNKNOWN, Map.of("regime", regime)));
        var standing = times.day() == null ? null : onFile.standing(asOf.validOn());
        return RestResponse.ResponseBuilder.ok(RegimeView.of(onFile, standing, times.day(), times.instant()))
                .header(HttpHeaders.ETAG, onFile.version().entityTag())
                .build();
    }

    private List<RegimeOnFile> wanted(RegimeParameters parameters, AsOf asOf) {
        return regimes.all(asOf.knownAt()).stream()
                .filter(onFile -> parameters.takes(onFile.standing(asOf.validOn())))
                .toList();
    }

    private static String code(RegimeOnFile onFile) {
        return onFile.regime().code();
    }
}
