package vn.ntm.criteria.assessment.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.criteria.assessment.application.AssessUnit;
import vn.ntm.criteria.assessment.application.Assessable;
import vn.ntm.criteria.assessment.application.AssessmentKey;
import vn.ntm.criteria.assessment.application.AssessmentOnFile;
import vn.ntm.criteria.assessment.application.Assessments;
import vn.ntm.criteria.assessment.application.RecordValues;
import vn.ntm.criteria.assessment.application.ReportedResults;
import vn.ntm.criteria.assessment.rest.answer.AssessmentView;
import vn.ntm.criteria.assessment.rest.answer.DistanceView;
import vn.ntm.criteria.assessment.rest.answer.VerdictView;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.version.IfMatch;

/** What was found of one unit, and what that says. */
@Path("/v1/assessments/{unit}/{set}/{version}/{period}")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AssessmentResource {

    private static final String NOT_ASSESSABLE =
            "The set is not in force on the last day of the period, or is not for such units";

    private final Assessments assessments;
    private final Assessable assessable;
    private final RecordValues recordValues;
    private final AssessUnit assessUnit;
    private final ReportedResults results;
    private final Calendar calendar;

    AssessmentResource(
            Assessments assessments,
            Assessable assessable,
            RecordValues recordValues,
            AssessUnit assessUnit,
            ReportedResults results,
            Calendar calendar) {
        this.assessments = assessments;
        this.assessable = assessable;
        this.recordValues = recordValues;
        this.assessUnit = assessUnit;
        this.results = results;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "getAssessment",
            summary = "The values on file of a unit, under a criteria set, in a period",
            description = "One of which nothing was recorded has no values. The ETag is strong: name it in If-Match to"
                    + " record values.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment",
            headers =
                    @Header(
                            name = "ETag",
                            description = "How many entries it has, strong: send it as If-Match, or as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"")),
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(responseCode = "409", description = NOT_ASSESSABLE)
    public RestResponse<AssessmentView> get(@BeanParam AssessmentPath path, @BeanParam AsOfParameters times) {
        AssessmentKey key = path.key();
        Instant knownAt = times.asOf(calendar).knownAt();
        assessable.set(key, knownAt);
        AssessmentOnFile onFile = assessments.of(key, knownAt);
        return answer(onFile, AssessmentView.of(onFile, times.day(), times.instant()));
    }

    @POST
    @Act
    @Path("_record-values")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordIndicatorValues",
            summary = "Record values of indicators",
            description = "A value takes the place of the one on file, which stays readable as it was known. Indicators"
                    + " that are not named keep theirs; a value that is on file already is not recorded again.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment, with the values",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(responseCode = "409", description = NOT_ASSESSABLE + ", or a value is not one of its indicator")
    public RestResponse<AssessmentView> record(
            @BeanParam AssessmentPath path,
            @BeanParam IfMatch seen,
            @RequestBody(required = true, content = @Content(example = AssessmentExamples.VALUES))
                    ValuesRequest request) {
        request.check();
        AssessmentOnFile onFile = recordValues.handle(path.key(), seen, request.toDomain(), request.provenance());
        return answer(onFile, AssessmentView.of(onFile, null, null));
    }

    @GET
    @Path("verdict")
    @Operation(
            operationId = "getAssessmentVerdict",
            summary = "What the values on file say: the verdict on every indicator, criterion and the set, explained",
            description =
                    "UNDECIDED wherever something that decides is not on file, with what it is. A verdict that rests"
                            + " on a level which nobody confirmed names it in restsOn. Results of works stand at the"
                            + " indicators that rest on them, and decide nothing.")
    @APIResponse(responseCode = "200", description = "Whether it is met, and why", content = @Content)
    @APIResponse(responseCode = "409", description = NOT_ASSESSABLE)
    public VerdictView verdict(@BeanParam AssessmentPath path, @BeanParam AsOfParameters times) {
        AssessmentKey key = path.key();
        Instant knownAt = times.asOf(calendar).knownAt();
        return VerdictView.of(
                key,
                assessUnit.handle(key, knownAt).verdict(),
                results.of(key, knownAt, times.instant()),
                times.day(),
                knownAt);
    }

    @GET
    @Path("distance")
    @Operation(
            operationId = "getAssessmentDistance",
            summary = "What is missing to the set, and to that of the next level",
            description =
                    "Of a share also how many more are needed. The next level goes by the values recorded under its"
                            + " own set, for the same number means other things there.")
    @APIResponse(responseCode = "200", description = "What is missing", content = @Content)
    @APIResponse(responseCode = "409", description = NOT_ASSESSABLE)
    public DistanceView distance(@BeanParam AssessmentPath path, @BeanParam AsOfParameters times) {
        AssessmentKey key = path.key();
        Instant knownAt = times.asOf(calendar).knownAt();
        return DistanceView.of(
                assessUnit.handle(key, knownAt), assessUnit.next(key, knownAt).orElse(null), times.day(), knownAt);
    }

    private static RestResponse<AssessmentView> answer(AssessmentOnFile onFile, AssessmentView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, onFile.version().entityTag())
                .build();
    }
}
