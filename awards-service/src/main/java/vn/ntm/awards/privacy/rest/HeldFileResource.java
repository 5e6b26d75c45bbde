package vn.ntm.awards.privacy.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.privacy.application.AnswerDataRequest;
import vn.ntm.awards.privacy.application.DataRequests;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;

/** The file that a person is given of everything that is on file. */
@Path("/v1/data-requests/{request}/file")
@Tag(name = "Data requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HeldFileResource {

    private final DataRequests requests;
    private final AnswerDataRequest answer;
    private final Calendar calendar;

    HeldFileResource(DataRequests requests, AnswerDataRequest answer, Calendar calendar) {
        this.requests = requests;
        this.answer = answer;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Operation(
            operationId = "produceHeldFile",
            summary = "Everything that is on file about a person",
            description = "Only for a request to produce it; that it was produced is on record.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(implementation = HeldFileView.class)))
    @APIResponse(responseCode = "409", description = "The request asks for no file")
    public RestResponse<HeldFileView> produce(@BeanParam HeldFileQuestion question, @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        var asked = requests.get(question.request(), asOf.knownAt());
        var held = answer.file(asked, asOf.knownAt());
        return RestResponse.ResponseBuilder.ok(HeldFileView.of(asked, held, calendar.today()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
