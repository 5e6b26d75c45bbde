package vn.ntm.awards.recipient.rest;

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
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.awards.recipient.application.RegisterRecipient;
import vn.ntm.awards.recipient.application.RegisteredRecipient;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;

/** Recipients have names of persons among them: every read is on record. */
@Path("/v1/recipients")
@Tag(name = "Recipients")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RecipientResource {

    private static final String ID = "The identity of the recipient";
    private static final String ANY = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final String TAG = "\"\\d{1,18}\"";

    private static final String REQUEST = """
            {"kind":"COLLECTIVE","name":"Hội Nông dân xã Hương Sơn","unitCode":"18133",
             "source":"Danh sách đề nghị khen thưởng","confidence":"HIGH"}
            """;

    private static final String PUBLICATION = """
            {"nameIsPublic":true,"reason":"Quyết định khen thưởng công bố tên","document":"112/QĐ-UBND ngày 20/02/2024"}
            """;

    private final Recipients recipients;
    private final RegisterRecipient register;
    private final CallerRights rights;
    private final Calendar calendar;
    private final Identities identities;

    RecipientResource(
            Recipients recipients,
            RegisterRecipient register,
            CallerRights rights,
            Calendar calendar,
            Identities identities) {
        this.recipients = recipients;
        this.register = register;
        this.rights = rights;
        this.calendar = calendar;
        this.identities = identities;
    }

    @GET
    @Act
    @Operation(
            operationId = "listRecipients",
            summary = "The recipients of the caller's unit and of those below it",
            description = "In the order of their registration. It names persons, so the read is on record. Names are"
                    + " looked for by findRecipients, in a body.")
    @APIResponse(responseCode = "200", description = "A page of recipients", content = @Content)
    public Page<RecipientView> list(
            @BeanParam RecipientParameters wanted, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        UnitCode callers = rights.unit().orElse(null);
        var filter = wanted.filter(callers);
        var listing = new Listing<RegisteredRecipient>(
                wanted.question(callers),
                1,
                (place, asOf, most) -> recipients.list(filter, asOf, place, most),
                asOf -> recipients.count(filter, asOf),
                registered -> List.of(registered.recipient().id().toString()));
        return paging.page(listing, times, calendar).map(RecipientView::of);
    }

    @GET
    @Act
    @Path("{recipient}")
    @Operation(
            operationId = "getRecipient",
            summary = "One recipient",
            description = "For those who may know the name; the read is on record.")
    @APIResponse(
            responseCode = "200",
            description = "The recipient",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the recipient, strong",
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = RecipientView.class)))
    public RestResponse<RecipientView> get(
            @PathParam("recipient") @Parameter(description = ID, example = ANY) UUID recipient,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return answer(RestResponse.Status.OK, recipients.get(recipient, asOf), asOf);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerRecipient",
            summary = "Register a recipient",
            description =
                    "By the commune for its own, or by the province. The name of a person or of a household is not"
                            + " public until that is decided.")
    @APIResponse(
            responseCode = "201",
            description = "The recipient, under the identity that it was given",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the recipient is",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "The version of the recipient, strong",
                        schema = @Schema(type = SchemaType.STRING, pattern = TAG))
            },
            content = @Content(schema = @Schema(implementation = RecipientView.class)))
    @APIResponse(responseCode = "404", description = "No unit ever had the code, or not yet on that day")
    @APIResponse(responseCode = "409", description = "The day has not come")
    public RestResponse<RecipientView> register(
            @RequestBody(required = true, content = @Content(example = REQUEST)) RecipientRequest request) {
        UUID id = identities.next();
        register.register(request.recipient(id, calendar.today()), "registerRecipient");
        RestResponse<RecipientView> answer = now(RestResponse.Status.CREATED, id);
        return RestResponse.ResponseBuilder.fromResponse(answer)
                .location(URI.create("/v1/recipients/" + id))
                .build();
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{recipient}/_correct")
    @Operation(
            operationId = "correctRecipient",
            summary = "Correct what is on file of a recipient",
            description =
                    "As a whole: what is absent is no longer said. What was on file before stays readable as it was"
                            + " known. The kind stays, and so does whether the name is public.")
    @APIResponse(
            responseCode = "200",
            description = "The recipient as it is now on file",
            content = @Content(schema = @Schema(implementation = RecipientView.class)))
    @APIResponse(responseCode = "404", description = "There is no such recipient, or no unit had the code on that day")
    @APIResponse(responseCode = "409", description = "It is of another kind, or the day has not come")
    public RestResponse<RecipientView> correct(
            @PathParam("recipient") @Parameter(description = ID, example = ANY) UUID recipient,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = REQUEST)) RecipientRequest request) {
        register.correct(request.recipient(recipient, calendar.today()), seen.named(), "correctRecipient");
        return now(RestResponse.Status.OK, recipient);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{recipient}/_decide-publication")
    @Operation(
            operationId = "decidePublication",
            summary = "Decide whether the name of a recipient is public",
            description =
                    "On a document. Of persons and households only what was decided is public; what is not public any"
                            + " more is not shown again, whatever instant a question is about.")
    @APIResponse(
            responseCode = "200",
            description = "The recipient as it is now on file",
            content = @Content(schema = @Schema(implementation = RecipientView.class)))
    @APIResponse(responseCode = "404", description = "There is no such recipient")
    @APIResponse(responseCode = "409", description = "It is decided so already")
    public RestResponse<RecipientView> decide(
            @PathParam("recipient") @Parameter(description = ID, example = ANY) UUID recipient,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = PUBLICATION)) PublicationRequest request) {
        request.check();
        register.publish(
                recipient, request.nameIsPublic(), request.document().strip(), seen.named(), "decidePublication");
        return now(RestResponse.Status.OK, recipient);
    }

    private RestResponse<RecipientView> now(RestResponse.Status status, UUID id) {
        var now = new AsOf(calendar.today(), calendar.now());
        return answer(status, recipients.get(id, now), now);
    }

    private static RestResponse<RecipientView> answer(
            RestResponse.Status status, RegisteredRecipient registered, AsOf asOf) {
        return RestResponse.ResponseBuilder.create(status, RecipientView.of(registered, asOf))
                .header(HttpHeaders.ETAG, new EntityVersion(registered.version()).entityTag())
                .build();
    }
}
