package vn.ntm.criteria.recognition.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.criteria.recognition.application.RecognitionFilter;
import vn.ntm.criteria.recognition.application.RecognitionRegister;
import vn.ntm.criteria.recognition.application.RegisteredRecognition;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

@Path("/v1/recognitions")
@Tag(name = "Recognitions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RecognitionResource {

    private final RecognitionRegister register;
    private final Calendar calendar;

    RecognitionResource(RecognitionRegister register, Calendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listRecognitions",
            summary = "The register of recognitions",
            description = "What had happened by the day of the question. Recognised, acknowledged after a merger,"
                    + " submitted, voted, inferred and reported are different events; only those with counted=YES add"
                    + " to the number of their programme year.")
    @APIResponse(responseCode = "200", description = "A page of recognitions", content = @Content)
    public Page<RecognitionView> list(
            @BeanParam RecognitionParameters parameters,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        RecognitionFilter filter = parameters.filter();
        var listing = new Listing<RegisteredRecognition>(
                PageParameters.question("recognitions", filter),
                2,
                (place, asOf, most) -> register.list(filter, asOf, place, most),
                asOf -> register.count(filter, asOf),
                RecognitionResource::key);
        return paging.page(listing, times, calendar).map(RecognitionView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRecognition", summary = "One recognition")
    @APIResponse(responseCode = "200", description = "The recognition", content = @Content)
    public RecognitionView get(
            @PathParam("id")
                    @Parameter(
                            description = "The id of the recognition",
                            example = "019ab1c2-0000-7000-8000-000000000189")
                    UUID id,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return RecognitionView.of(register.get(id, asOf), asOf);
    }

    private static List<String> key(RegisteredRecognition registered) {
        return List.of(
                registered.recognition().unitDay().day().toString(),
                registered.id().toString());
    }
}
