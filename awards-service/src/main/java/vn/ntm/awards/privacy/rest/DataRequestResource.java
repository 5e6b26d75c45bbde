package vn.ntm.awards.privacy.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.awards.privacy.application.AnswerDataRequest;
import vn.ntm.awards.privacy.application.DataRequests;
import vn.ntm.awards.privacy.domain.DataRequest;
import vn.ntm.awards.privacy.domain.DataRequestState;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.request.GroundsRequest;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;

/** Requests of data subjects: they name whose data are meant, so every read is on record. */
@Path("/v1/data-requests")
@Tag(name = "Data requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DataRequestResource {

    private static final String ID = "The identity of the request";
    private static final String ANY = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final String TAG = "\"\\d{1,18}\"";

    private static final String REQUEST = """
            {"recipientId":"01890a5d-ac96-774b-bcce-b302099a8057","kind":"PRODUCE",
             "source":"Đơn đề nghị ngày 02/03/2026","confidence":"HIGH"}
            """;

    private static final String GROUNDS = """
            {"reason":"Đã trả lời bằng văn bản","document":"12/SNV-TĐKT ngày 04/03/2026"}
            """;

    private final DataRequests requests;
    private final AnswerDataRequest answer;
    private final Calendar calendar;
    private final Identities identities;

    DataRequestResource(DataRequests requests, AnswerDataRequest answer, Calendar calendar, Identities identities) {
        this.requests = requests;
        this.answer = answer;
        this.calendar = calendar;
        this.identities = identities;
    }

    @GET
    @Act
    @Operation(
            operationId = "listDataRequests",
            summary = "What persons asked about their own data",
            description = "In the order in which they were received, each with its deadline.")
    @APIResponse(responseCode = "200", description = "A page of requests", content = @Content)
    public Page<DataRequestView> list(
            @BeanParam DataRequestParameters wanted,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        var listing = new Listing<DataRequest>(
                wanted.question(),
                2,
                (place, asOf, most) -> requests.list(wanted.state, asOf.knownAt(), place, most),
                asOf -> requests.count(wanted.state, asOf.knownAt()),
                request -> List.of(request.receivedOn().toString(), request.id().toString()));
        Page<DataRequest> page = paging.page(listing, times, calendar);
        return page.map(request -> DataRequestView.of(answer.dated(request, page.knownAt()), page.validOn(), null));
    }

    @GET
    @Act
    @Path("{request}")
    @Operation(
            operationId = "getDataRequest",
            summary = "One request of a data subject",
            description = "With its deadline, told by the working days that are on file.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the request, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = DataRequestView.class)))
    public RestResponse<DataRequestView> get(
            @PathParam("request") @Parameter(description = ID, example = ANY) UUID request,
            @BeanParam AsOfParameters times) {
        return shown(RestResponse.Status.OK, request, times.asOf(calendar));
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "receiveDataRequest",
            summary = "Put a request of a data subject on file",
            description =
                    "Everything be produced, something be corrected, the processing be restricted, or free again.")
    @APIResponse(
            responseCode = "201",
            description = "The request, with its deadline",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the request is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version of the request, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = TAG))
            },
            content = @Content(schema = @Schema(implementation = DataRequestView.class)))
    @APIResponse(responseCode = "404", description = "There is no such recipient")
    @APIResponse(
            responseCode = "409",
            description = "The day of the receipt has not come, or the recipient is no person")
    public RestResponse<DataRequestView> receive(
            @RequestBody(required = true, content = @Content(example = REQUEST)) DataRequestRequest request) {
        UUID id = identities.next();
        answer.receive(request.received(id, calendar.today()));
        return RestResponse.ResponseBuilder.fromResponse(now(RestResponse.Status.CREATED, id))
                .location(URI.create("/v1/data-requests/" + id))
                .build();
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{request}/_answer")
    @Operation(
            operationId = "answerDataRequest",
            summary = "Do what a data subject asked, and say so",
            description =
                    "To restrict, or to lift that, is done by the answer itself; a correction has to be on file before.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it now stands",
            content = @Content(schema = @Schema(implementation = DataRequestView.class)))
    @APIResponse(responseCode = "404", description = "There is no such request")
    @APIResponse(responseCode = "409", description = "It is closed already, or nothing was corrected")
    public RestResponse<DataRequestView> answer(
            @PathParam("request") @Parameter(description = ID, example = ANY) UUID request,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = GROUNDS)) GroundsRequest grounds) {
        answer.close(request, DataRequestState.ANSWERED, grounds.grounds(), seen.named());
        return now(RestResponse.Status.OK, request);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{request}/_refuse")
    @Operation(
            operationId = "refuseDataRequest",
            summary = "Refuse what a data subject asked",
            description = "With the reason, and the document by which the person was told.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it now stands",
            content = @Content(schema = @Schema(implementation = DataRequestView.class)))
    @APIResponse(responseCode = "404", description = "There is no such request")
    @APIResponse(responseCode = "409", description = "It is closed already")
    public RestResponse<DataRequestView> refuse(
            @PathParam("request") @Parameter(description = ID, example = ANY) UUID request,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = GROUNDS)) GroundsRequest grounds) {
        answer.close(request, DataRequestState.REFUSED, grounds.grounds(), seen.named());
        return now(RestResponse.Status.OK, request);
    }

    private RestResponse<DataRequestView> now(RestResponse.Status status, UUID id) {
        return shown(status, id, new AsOf(calendar.today(), calendar.now()));
    }

    private RestResponse<DataRequestView> shown(RestResponse.Status status, UUID id, AsOf asOf) {
        var dated = answer.dated(requests.get(id, asOf.knownAt()), asOf.knownAt());
        return RestResponse.ResponseBuilder.create(status, DataRequestView.of(dated, asOf.validOn(), asOf))
                .header(HttpHeaders.ETAG, new EntityVersion(dated.request().version()).entityTag())
                .build();
    }
}
