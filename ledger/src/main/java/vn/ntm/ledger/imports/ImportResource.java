package vn.ntm.ledger.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.Problems;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.fact.Conflict;

/** The one door through which facts come on file in bulk. */
@Path("/v1/imports/{kind}")
@Tag(name = "Imports")
@RunOnVirtualThread
public class ImportResource {

    private static final String FILE = """
            programmeYear,status,source,confidence,note
            2023,CLOSED,set by this folder,HIGH,the year ended before the system went live
            """;

    /** The largest file that is taken, in bytes; a larger one is to be sent in parts. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private final RunImport runImport;

    ImportResource(RunImport runImport) {
        this.runImport = runImport;
    }

    @POST
    @Act
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importFacts",
            summary = "Import facts from CSV",
            description = "Files each row as a fact, or says on which line and why not. A row that is on file already"
                    + " changes nothing, so the same file may be sent again.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the rows",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "409", description = "A row of an atomic import is refused; the problem has a report")
    public RestResponse<ImportReport> run(
            @PathParam("kind") @Parameter(description = "The kind of fact", example = "programme-years") String kind,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "The same work, then rolled back: nothing is filed")
                    boolean dryRun,
            @QueryParam("mode")
                    @DefaultValue("ATOMIC")
                    @Parameter(description = "ATOMIC files all rows or none, PER_ROW the good ones")
                    ImportOrder.Mode mode,
            @QueryParam("conflict")
                    @DefaultValue("REFUSE")
                    @Parameter(description = "What happens to a row that differs from the fact on file")
                    Conflict conflict,
            @RequestBody(
                            description = "RFC 4180, UTF-8, header in the first line; an empty cell is unknown",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema =
                                                    @Schema(
                                                            type =
                                                                    org.eclipse.microprofile.openapi.annotations.enums
                                                                            .SchemaType.STRING),
                                            example = FILE))
                    byte[] content,
            HttpHeaders headers) {
        if (content.length > LARGEST) {
            throw new Refusal(CommonProblem.PAYLOAD_TOO_LARGE, Map.of());
        }
        var order = new ImportOrder(kind, mode, conflict, dryRun);
        return RestResponse.ok(runImport.handle(order, content, Problems.language(headers)));
    }
}
