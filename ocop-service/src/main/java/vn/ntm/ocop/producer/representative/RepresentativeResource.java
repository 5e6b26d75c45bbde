package vn.ntm.ocop.producer.representative;

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
import java.time.Instant;
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
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;

/** Personal: every read is on record. */
@Path("/v1/producers/{producer}/representative")
@Tag(name = "Producers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RepresentativeResource {

    private static final String READ = "getProducerRepresentative";
    private static final String RECORD = "recordProducerRepresentative";
    private static final String KEY = "The key in the register";
    private static final String VERSION = "The version of what is on file, strong";
    private static final String TAG = "\"\\d{1,18}\"";

    private static final String REQUEST = """
            {"name":"Nguyễn Văn A","sex":"MALE","ethnicity":"Kinh","source":"Mẫu số 02","confidence":"HIGH"}
            """;

    private final Representatives representatives;
    private final Calendar calendar;

    RepresentativeResource(Representatives representatives, Calendar calendar) {
        this.representatives = representatives;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Operation(
            operationId = READ,
            summary = "Who stands for a producer",
            description = "Personal: for the commune of the producer and the province, and the read is on record.")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = RepresentativeView.class)))
    public RestResponse<RepresentativeView> get(
            @PathParam("producer") @Parameter(description = KEY, example = "pr-000") String key,
            @BeanParam AsOfParameters times) {
        return answer(key, READ, times.asOf(calendar).knownAt());
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = RECORD,
            summary = "Put on file who stands for a producer",
            description = "In the place of whoever did before; If-Match is \"0\" while nobody is on file.")
    @APIResponse(
            responseCode = "200",
            description = "The person as now on file",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = RepresentativeView.class)))
    @APIResponse(responseCode = "404", description = "There is no such producer")
    @APIResponse(responseCode = "409", description = "The very same is on file")
    public RestResponse<RepresentativeView> record(
            @PathParam("producer") @Parameter(description = KEY, example = "pr-000") String key,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = REQUEST)) RepresentativeRequest request) {
        representatives.record(request.of(key), seen.named(), RECORD);
        return answer(key, RECORD, calendar.now());
    }

    private RestResponse<RepresentativeView> answer(String key, String operation, Instant knownAt) {
        var view = RepresentativeView.of(representatives.get(key, operation, knownAt));
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, new EntityVersion(representatives.version(key, knownAt)).entityTag())
                .build();
    }
}
