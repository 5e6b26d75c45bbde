package vn.ntm.criteria.assessment.rest.bulk;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.casework.upload.UploadedFile;
import vn.ntm.criteria.assessment.application.bulk.FileForm;
import vn.ntm.criteria.assessment.application.bulk.ImportValues;
import vn.ntm.kernel.web.Problems;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.imports.ImportReport;

/** The values of many units at once. */
@Path("/v1/imports/indicator-values")
@Tag(name = "Assessments")
@RunOnVirtualThread
class ValueImportResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String CSV = "text/csv";

    private static final String FILE = """
            unitCode,indicatorCode,unit,amount,numerator,denominator,partAmount,partNumerator,partDenominator,passed,step,notApplicable,source,evidence,evidenceHash
            18568,4.2,PERCENT,,4905,5000,,,,,,,Báo cáo của điện lực,,
            """;

    private final ImportValues importValues;

    ValueImportResource(ImportValues importValues) {
        this.importValues = importValues;
    }

    @POST
    @Act
    @Consumes({CSV, XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importIndicatorValues",
            summary = "Import the values of many units from CSV or XLSX",
            description =
                    "One line is one value, of one period and version of a set; the first sheet of a workbook is read."
                            + " Each line is held against its indicator, and refused lines are named (the first thousand)."
                            + " A value that is on file already changes nothing, so the same file may be sent again.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the lines",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "404", description = "There is no such criteria set")
    @APIResponse(
            responseCode = "409",
            description = "The set is not in force, or a line of an atomic import is refused; the problem has a report")
    public RestResponse<ImportReport> run(
            @BeanParam ValueImportParameters parameters,
            @RequestBody(
                            description =
                                    "CSV (RFC 4180, UTF-8) or XLSX, header in the first line; an empty cell is unknown",
                            required = true,
                            content = {
                                @Content(
                                        mediaType = CSV,
                                        schema = @Schema(type = SchemaType.STRING, maxLength = UploadedFile.LONGEST),
                                        example = FILE),
                                @Content(
                                        mediaType = XLSX,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        maxLength = UploadedFile.LONGEST))
                            })
                    UploadedFile file,
            HttpHeaders headers) {
        FileForm said = headers.getMediaType().getSubtype().equals("csv") ? FileForm.CSV : FileForm.XLSX;
        return RestResponse.ok(importValues.handle(parameters.order(file, said), Problems.language(headers)));
    }
}
