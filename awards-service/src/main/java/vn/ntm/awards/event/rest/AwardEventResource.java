package vn.ntm.awards.event.rest;

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
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.event.application.AwardHistories;
import vn.ntm.awards.event.application.AwardHistory;
import vn.ntm.awards.event.application.RecordAwardEvent;
import vn.ntm.awards.event.domain.AwardEvent;
import vn.ntm.awards.event.domain.AwardEventKind;
import vn.ntm.awards.event.rest.body.AwardEventRequest;
import vn.ntm.awards.event.rest.body.PaymentRequest;
import vn.ntm.awards.event.rest.body.PresentationRequest;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** A commendation is made known, handed over and paid; what was annulled is given back. */
@Path("/v1/commendations/{key}")
@Tag(name = "Commendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AwardEventResource {

    private static final String WHICH = "Its name in the register";
    private static final String TAG = "\"\\d{1,18}\"";

    private final RecordAwardEvent record;
    private final AwardHistories histories;
    private final Calendar calendar;

    AwardEventResource(RecordAwardEvent record, AwardHistories histories, Calendar calendar) {
        this.record = record;
        this.histories = histories;
        this.calendar = calendar;
    }

    @GET
    @Path("events")
    @Operation(
            operationId = "getCommendationEvents",
            summary = "What happened to a commendation after its decision",
            description =
                    "Up to the day of the question: made known, handed over, paid, annulled, given back; each on its day"
                            + " and its document.")
    @APIResponse(
            responseCode = "200",
            description = "What happened",
            headers =
                    @Header(
                            name = "ETag",
                            description = "How much happened, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = AwardHistoryView.class)))
    public RestResponse<AwardHistoryView> events(
            @PathParam("key") @Parameter(description = WHICH, example = "c-2023-01") String key,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return answer(histories.of(key, asOf), asOf);
    }

    @POST
    @Act
    @Path("_notify")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "notifyCommendation",
            summary = "Record that those concerned were told of a decision",
            description = "With a copy of the decision and the printed diplomas. Not before the decision.")
    @APIResponse(
            responseCode = "200",
            description = "What happened so far",
            content = @Content(schema = @Schema(implementation = AwardHistoryView.class)))
    @APIResponse(responseCode = "404", description = "There is no such commendation")
    @APIResponse(
            responseCode = "409",
            description = "It is on file already, the day is before the decision or has not come, or it was annulled")
    public RestResponse<AwardHistoryView> notifyOf(
            @PathParam("key") @Parameter(description = WHICH, example = AwardEventExamples.KEY) String key,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = AwardEventExamples.NOTICE))
                    AwardEventRequest request) {
        return done(request.event(key, AwardEventKind.NOTIFIED), seen);
    }

    @POST
    @Act
    @Path("_present")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "presentCommendation",
            summary = "Record that a diploma, flag or order was handed over",
            description =
                    "In a conference or another meeting, at one of its points, and in a place of its order: higher forms"
                            + " come first. A collective's is taken by a leader, a household's by a member of the family.")
    @APIResponse(
            responseCode = "200",
            description = "What happened so far",
            content = @Content(schema = @Schema(implementation = AwardHistoryView.class)))
    @APIResponse(responseCode = "404", description = "There is no such commendation")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is on file already or was annulled, the decision was not made known before, such a person does"
                            + " not take it, there is no such ceremony or point, it was on another day, or the place is another's")
    public RestResponse<AwardHistoryView> present(
            @PathParam("key") @Parameter(description = WHICH, example = AwardEventExamples.KEY) String key,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = AwardEventExamples.PRESENTATION))
                    PresentationRequest request) {
        return done(request.event(key), seen);
    }

    @POST
    @Act
    @Path("_pay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "payCommendation",
            summary = "Record that the money of a commendation was paid",
            description =
                    "As much as the decision reckoned. Where nobody could reckon it, as much as the document says.")
    @APIResponse(
            responseCode = "200",
            description = "What happened so far",
            content = @Content(schema = @Schema(implementation = AwardHistoryView.class)))
    @APIResponse(responseCode = "404", description = "There is no such commendation")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is on file already, it is another amount, the day is before the decision or has not come, or it"
                            + " was annulled")
    public RestResponse<AwardHistoryView> pay(
            @PathParam("key") @Parameter(description = WHICH, example = AwardEventExamples.KEY) String key,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = AwardEventExamples.PAYMENT))
                    PaymentRequest request) {
        return done(request.event(key, AwardEventKind.PAID), seen);
    }

    @POST
    @Act
    @Path("_recover-artefact")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recoverArtefact",
            summary = "Record that what was handed over was given back",
            description = "After the annulment of what was handed over.")
    @APIResponse(
            responseCode = "200",
            description = "What happened so far",
            content = @Content(schema = @Schema(implementation = AwardHistoryView.class)))
    @APIResponse(responseCode = "404", description = "There is no such commendation")
    @APIResponse(
            responseCode = "409",
            description =
                    "It was not annulled, nothing was handed over, it is on file already, or the day is before the"
                            + " annulment or has not come")
    public RestResponse<AwardHistoryView> recoverArtefact(
            @PathParam("key") @Parameter(description = WHICH, example = AwardEventExamples.KEY) String key,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = AwardEventExamples.NOTICE))
                    AwardEventRequest request) {
        return done(request.event(key, AwardEventKind.ARTEFACT_RECOVERED), seen);
    }

    @POST
    @Act
    @Path("_recover-money")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recoverMoney",
            summary = "Record that the money of a commendation was given back",
            description = "After the annulment of what was paid, and as much as was paid.")
    @APIResponse(
            responseCode = "200",
            description = "What happened so far",
            content = @Content(schema = @Schema(implementation = AwardHistoryView.class)))
    @APIResponse(responseCode = "404", description = "There is no such commendation")
    @APIResponse(
            responseCode = "409",
            description =
                    "It was not annulled, nothing was paid, it is another amount, it is on file already, or the day is"
                            + " before the annulment or has not come")
    public RestResponse<AwardHistoryView> recoverMoney(
            @PathParam("key") @Parameter(description = WHICH, example = AwardEventExamples.KEY) String key,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = AwardEventExamples.PAYMENT))
                    PaymentRequest request) {
        return done(request.event(key, AwardEventKind.MONEY_RECOVERED), seen);
    }

    private RestResponse<AwardHistoryView> done(AwardEvent event, IfMatch seen) {
        return answer(record.handle(event, seen.named()), null);
    }

    private static RestResponse<AwardHistoryView> answer(AwardHistory history, @Nullable AsOf asOf) {
        return RestResponse.ResponseBuilder.ok(AwardHistoryView.of(history, asOf))
                .header(HttpHeaders.ETAG, history.version().entityTag())
                .build();
    }
}
