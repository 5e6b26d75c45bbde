package vn.ntm.awards.person.rest;

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
import vn.ntm.awards.person.application.KeepPersonalData;
import vn.ntm.awards.person.application.PersonalData;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;

/** Personal: every read is on record, with its purpose and without the values. */
@Path("/v1/recipients/{recipient}/personal-data")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PersonalDataResource {

    private static final String ANY = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final String VERSION = "The version of what is on file, strong";
    private static final String TAG = "\"\\d{1,18}\"";

    private static final String REQUEST = """
            {"identityNumber":"042090001234","birthDate":"1990-02-03","phone":"0912345678",
             "source":"Báo cáo thành tích","confidence":"HIGH"}
            """;

    private final KeepPersonalData keep;
    private final PersonalData data;
    private final Calendar calendar;

    PersonalDataResource(KeepPersonalData keep, PersonalData data, Calendar calendar) {
        this.keep = keep;
        this.data = data;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Operation(
            operationId = "getPersonalData",
            summary = "What is kept of a person",
            description =
                    "Only what is needed should be asked for. The record of the read names who, whose, which fields"
                            + " and the purpose.")
    @APIResponse(
            responseCode = "200",
            description = "What is on file of the fields",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = PersonalDataView.class)))
    @APIResponse(responseCode = "409", description = "The recipient is no person, or had the processing restricted")
    public RestResponse<PersonalDataView> get(
            @BeanParam PersonalDataQuestion question, @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        UUID recipient = question.recipient();
        var kept = keep.read(recipient, question.fields(), question.purpose(), asOf);
        long version = data.version(recipient, asOf.knownAt());
        return RestResponse.ResponseBuilder.ok(PersonalDataView.of(recipient, kept, version, asOf))
                .header(HttpHeaders.ETAG, new EntityVersion(version).entityTag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordPersonalData",
            summary = "Put on file what is kept of a person",
            description =
                    "As a whole: a field that is absent is no longer said. If-Match is \"0\" while nothing is on file."
                            + " The answer says of which fields something is on file, and no value.")
    @APIResponse(
            responseCode = "200",
            description = "Of what something is now on file",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = FieldsView.class)))
    @APIResponse(responseCode = "404", description = "There is no such recipient")
    @APIResponse(responseCode = "409", description = "The recipient is no person, or had the processing restricted")
    public RestResponse<FieldsView> record(
            @PathParam("recipient") @Parameter(description = "The identity of the recipient", example = ANY)
                    UUID recipient,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = REQUEST)) PersonalDataRequest request) {
        request.check();
        keep.record(recipient, request.said(), request.provenance(), seen.named());
        var now = calendar.now();
        long version = data.version(recipient, now);
        return RestResponse.ResponseBuilder.ok(FieldsView.of(recipient, data.fields(recipient, now), version))
                .header(HttpHeaders.ETAG, new EntityVersion(version).entityTag())
                .build();
    }
}
