package vn.ntm.awards.form.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.application.FormProblem;
import vn.ntm.awards.regime.application.RegimeProblem;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** The forms and titles that can be given, to whom, by whom and with how much money. */
@Path("/v1/award-forms")
@Tag(name = "Award rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FormResource {

    private static final String REGIME = "The code of the regime; that of the day of the question if absent";
    private static final String REGIME_EXAMPLE = "L2022_ND152_2025";

    private final FormsOnDay formsOnDay;
    private final AwardForms forms;
    private final Calendar calendar;

    FormResource(FormsOnDay formsOnDay, AwardForms forms, Calendar calendar) {
        this.formsOnDay = formsOnDay;
        this.forms = forms;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listAwardForms",
            summary = "The forms and titles of a regime, with who can give them on a day and by which coefficient",
            description =
                    "Only what a source states: a form that no source names under a regime is not there, and a day of which"
                            + " no regime is known has none.")
    @APIResponse(responseCode = "200", description = "A page of forms, by their codes", content = @Content)
    @APIResponse(responseCode = "404", description = "The regime that is named is not on file")
    public Page<FormView> list(
            @QueryParam("regime") @Parameter(description = REGIME, example = REGIME_EXAMPLE) @Nullable String regime,
            @BeanParam FormParameters parameters,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        var listing = Listing.whole(
                parameters.question(regime), asOf -> wanted(regime, parameters, asOf), FormResource::code);
        return paging.page(listing, times, calendar).map(found -> FormView.of(found, null));
    }

    @GET
    @Path("{form}")
    @Operation(operationId = "getAwardForm", summary = "One form or title, as a regime has it")
    @APIResponse(responseCode = "200", description = "The form", content = @Content)
    public FormView get(
            @PathParam("form") @Parameter(description = "The code of the form", example = "BK_TINH") String form,
            @QueryParam("regime") @Parameter(description = REGIME, example = REGIME_EXAMPLE) @Nullable String regime,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        if (!forms.known(form, asOf.knownAt())) {
            throw new Refusal(FormProblem.UNKNOWN_FORM, Map.of("form", form));
        }
        String meant = formsOnDay
                .regime(regime, asOf)
                .orElseThrow(() -> new Refusal(RegimeProblem.NO_REGIME_ON_DAY, Map.of("day", asOf.validOn())));
        return formsOnDay.of(meant, asOf).stream()
                .filter(found -> code(found).equals(form))
                .findFirst()
                .map(found -> FormView.of(found, asOf))
                .orElseThrow(() -> new Refusal(FormProblem.FORM_NOT_IN_REGIME, Map.of("form", form, "regime", meant)));
    }

    private List<FormOnDay> wanted(@Nullable String regime, FormParameters parameters, AsOf asOf) {
        return formsOnDay.regime(regime, asOf).stream()
                .flatMap(meant -> formsOnDay.of(meant, asOf).stream())
                .filter(parameters::takes)
                .toList();
    }

    private static String code(FormOnDay found) {
        return found.form().code();
    }
}
