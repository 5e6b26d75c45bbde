package vn.ntm.ocop.inspection.rest;

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
import java.util.List;
import java.util.Map;
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
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.inspection.application.InspectionFilter;
import vn.ntm.ocop.inspection.application.Inspections;
import vn.ntm.ocop.inspection.application.Inspections.InspectionOnFile;
import vn.ntm.ocop.inspection.application.RecordInspection;

/** Post-checks, for those who make them and those who read them. They are not published. */
@Path("/v1/inspections")
@Tag(name = "Inspections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class InspectionResource {

    private static final String TAG = "\"\\d{1,18}\"";
    private static final String VERSION = "The version of the record, strong: send it as If-Match, or as If-None-Match";

    private final Inspections inspections;
    private final RecordInspection recordInspection;
    private final Calendar calendar;

    InspectionResource(Inspections inspections, RecordInspection recordInspection, Calendar calendar) {
        this.inspections = inspections;
        this.recordInspection = recordInspection;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Operation(
            operationId = "listInspections",
            summary = "The post-checks",
            description =
                    "Those that were made by the day of the question, in the order of their days. They can say where"
                            + " somebody lives, so the read is on record.")
    @APIResponse(responseCode = "200", description = "A page of post-checks", content = @Content)
    public RestResponse<Page<InspectionView>> list(
            @BeanParam InspectionParameters parameters,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        InspectionFilter filter = parameters.filter();
        var listing = new Listing<InspectionOnFile>(
                PageParameters.question("inspections", filter),
                2,
                (place, asOf, most) -> inspections.list(filter, asOf, place, most),
                asOf -> inspections.count(filter, asOf),
                InspectionResource::key);
        return RestResponse.ok(paging.page(listing, times, calendar).map(InspectionView::of));
    }

    @GET
    @Act
    @Path("{inspection}")
    @Operation(
            operationId = "getInspection",
            summary = "One post-check",
            description = "It can say where somebody lives, so the read is on record.")
    @APIResponse(
            responseCode = "200",
            description = "The record of the post-check",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    public RestResponse<InspectionView> get(
            @PathParam("inspection")
                    @Parameter(description = "The id of the post-check", example = InspectionExamples.ID)
                    UUID id,
            @BeanParam AsOfParameters times) {
        InspectionOnFile found = inspections
                .get(id, times.asOf(calendar))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        return tagged(RestResponse.Status.OK, found, InspectionView.of(found, times.day(), times.instant()))
                .build();
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordInspection",
            summary = "Record a post-check",
            description =
                    "Of the province, of all products; of the ministry, of those of five stars or when needed. Each"
                            + " finding is kept with the state that the certificate had that day. Misuse of the mark after the end of a"
                            + " certificate is found against the certificate that has ended.")
    @APIResponse(
            responseCode = "201",
            description = "The record of the post-check",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where the record is read",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = VERSION, schema = @Schema(type = SchemaType.STRING, pattern = TAG))
            },
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    @APIResponse(responseCode = "404", description = "A unit did not exist on that day")
    @APIResponse(
            responseCode = "409",
            description = "The day has not come, there is or was no such certificate, it had ended and is said to keep"
                    + " criteria, or why the ministry inspects is not said")
    public RestResponse<InspectionView> record(
            @RequestBody(required = true, content = @Content(example = InspectionExamples.RECORD))
                    InspectionRequest request) {
        InspectionOnFile recorded = recordInspection.record(request.draft(), request.provenance());
        return tagged(RestResponse.Status.CREATED, recorded, InspectionView.of(recorded))
                .header(
                        HttpHeaders.LOCATION,
                        "/v1/inspections/" + recorded.inspection().id())
                .build();
    }

    @POST
    @Act
    @Path("{inspection}/_correct")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctInspection",
            summary = "Correct the record of a post-check",
            description =
                    "The whole record anew. What it said before can still be asked by the instant at which it was known.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it stands now",
            headers =
                    @Header(
                            name = "ETag",
                            description = VERSION,
                            schema = @Schema(type = SchemaType.STRING, pattern = TAG)),
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    @APIResponse(responseCode = "404", description = "There is no such post-check, or a unit did not exist on that day")
    @APIResponse(
            responseCode = "409",
            description = "The day has not come, there is or was no such certificate, it had ended and is said to keep"
                    + " criteria, or why the ministry inspects is not said")
    public RestResponse<InspectionView> correct(
            @PathParam("inspection")
                    @Parameter(description = "The id of the post-check", example = InspectionExamples.ID)
                    UUID id,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = InspectionExamples.RECORD))
                    InspectionRequest request) {
        InspectionOnFile corrected = recordInspection.correct(id, seen.named(), request.draft(), request.provenance());
        return tagged(RestResponse.Status.OK, corrected, InspectionView.of(corrected))
                .build();
    }

    private static RestResponse.ResponseBuilder<InspectionView> tagged(
            RestResponse.Status status, InspectionOnFile onFile, InspectionView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, new EntityVersion(onFile.inspection().version()).entityTag());
    }

    private static List<String> key(InspectionOnFile onFile) {
        return List.of(
                onFile.inspection().inspectedOn().toString(),
                onFile.inspection().id().toString());
    }
}
