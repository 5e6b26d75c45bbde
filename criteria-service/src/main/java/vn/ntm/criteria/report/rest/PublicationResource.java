package vn.ntm.criteria.report.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
import vn.ntm.criteria.report.application.RecordPublication;
import vn.ntm.criteria.report.application.RegisteredReport;
import vn.ntm.criteria.report.application.ReportRegister;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.kernel.web.Years;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;

/** The register of published year-end reports. */
@Path("/v1/report-publications")
@Tag(name = "Report publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublicationResource {

    private final ReportRegister register;
    private final RecordPublication recordPublication;
    private final Calendar calendar;

    PublicationResource(ReportRegister register, RecordPublication recordPublication, Calendar calendar) {
        this.register = register;
        this.recordPublication = recordPublication;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listReportPublications",
            summary = "The published year-end reports",
            description = "By year and edition: those whose document was signed by the day of the question.")
    @APIResponse(responseCode = "200", description = "A page of publications", content = @Content)
    public Page<PublicationView> list(
            @QueryParam("programmeYear")
                    @Parameter(description = "Only the report of this year", example = "2023")
                    @Nullable Integer programmeYear,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        ProgrammeYear year = Years.optional("programmeYear", programmeYear);
        var listing = new Listing<RegisteredReport>(
                PageParameters.question("report-publications", year),
                2,
                (place, asOf, most) -> register.list(year, asOf, place, most),
                asOf -> register.count(year, asOf),
                PublicationResource::key);
        return paging.page(listing, times, calendar).map(registered -> PublicationView.of(registered, null));
    }

    @GET
    @Path("{year}/{edition}")
    @Operation(operationId = "getReportPublication", summary = "One published year-end report")
    @APIResponse(responseCode = "200", description = "The publication", content = @Content)
    public PublicationView get(
            @PathParam("year") @Parameter(description = "The year of the report", example = "2023") int year,
            @PathParam("edition") @Parameter(description = "Which edition of it, from 1 on", example = "1") int edition,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return PublicationView.of(register.get(Years.required(year), edition, asOf), asOf);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordReportPublication",
            summary = "Put on file that the report of a year was published",
            description = "It is the next edition of its year; the last edition once more changes nothing and is"
                    + " answered 200. The report is not kept: it is made again of the facts of that day as they were"
                    + " known at that instant, and the hashes tell whether it is the same.")
    @APIResponse(
            responseCode = "201",
            description = "The publication, new on file",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the publication is",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was on file already, as it was sent",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Its knowledge is too young or older than that of the last edition, its day is none of the"
                    + " year or had not come, or the document does not fit")
    public RestResponse<PublicationView> record(
            @RequestBody(required = true, content = @Content(example = ReportExamples.REQUEST))
                    PublicationRequest request) {
        var report = request.report();
        var recorded = recordPublication.handle(
                report, request.basis().decision(), request.reason().strip());
        var now = new AsOf(calendar.today(), calendar.now());
        var view = PublicationView.of(register.get(report.year(), recorded.edition(), now), null);
        return recorded.isNew()
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(
                                HttpHeaders.LOCATION,
                                "report-publications/" + report.year().value() + "/" + recorded.edition())
                        .build()
                : RestResponse.ok(view);
    }

    private static List<String> key(RegisteredReport registered) {
        var publication = registered.publication();
        return List.of(Integer.toString(publication.report().year().value()), Integer.toString(publication.edition()));
    }
}
