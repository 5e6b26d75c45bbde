package vn.ntm.criteria.procedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.PageParameters;

@Path("/v1/recognition-procedures")
@Tag(name = "Procedures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProcedureResource {

    private static final String STEP = """
            {"number":2,"fromState":"SELF_ASSESSED","toState":"PUBLISHED","actor":"Commune People's Committee",
             "legalBasis":"18/2022/QĐ-TTg art. 5(1)","source":"18/2022/QĐ-TTg art. 5(1)","confidence":"HIGH"}
            """;
    private static final String HEAD = """
            {"code":"COMMUNE_RECOG_2TIER","subject":"RECOGNITION","unitTypes":["COMMUNE"],
             "levels":["STANDARD","ADVANCED","MODEL"],"validFrom":"2025-07-01",
             "legalBasis":"18/2022/QĐ-TTg; 131/2025/NĐ-CP","source":"https://hoatieu.vn/233444","confidence":"MEDIUM",
             "steps":[""" + STEP + "]";
    private static final String ONE = HEAD + """
            ,"settings":[{"step":2,"parameter":"LEAST_DAYS","value":15,"legalBasis":"18/2022/QĐ-TTg art. 5(1)",
               "source":"https://thuvienphapluat.vn/29933","confidence":"MEDIUM"}],
             "validOn":"2026-11-23","knownAt":"2026-11-23T08:00:00Z"}
            """;
    private static final String PAGE = "{\"items\":[" + HEAD
            + "}],\"page\":{\"limit\":50},\"validOn\":\"2026-11-23\",\"knownAt\":\"2026-11-23T08:00:00Z\"}";

    private final ProcedureBook book;
    private final Calendar calendar;

    ProcedureResource(ProcedureBook book, Calendar calendar) {
        this.book = book;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listRecognitionProcedures",
            summary = "The procedures in force on a day",
            description = "The way to each title, step by step: with a district until 2025-06-30, without one since.")
    @APIResponse(responseCode = "200", description = "A page of procedures", content = @Content(example = PAGE))
    public Page<ProcedureView> list(@BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        String question = PageParameters.question("recognition-procedures");
        var cursor = paging.cursor(question, 1);
        AsOf asOf = times.asOf(calendar, cursor);
        int limit = paging.limit();
        String after = cursor.map(from -> from.after().getFirst()).orElse(null);
        Page<ProcedureBook.Listed> page = Page.of(
                book.list(asOf, after, limit + 1),
                limit,
                asOf,
                question,
                listed -> List.of(listed.procedure().code()));
        return (paging.counted() ? page.counted(book.count(asOf)) : page).map(ProcedureView::of);
    }

    @GET
    @Path("{procedure}")
    @Operation(
            operationId = "getRecognitionProcedure",
            summary = "A procedure, and what its steps are held against",
            description = "A number that no source states is not there: a step that needs it asks for a setting.")
    @APIResponse(responseCode = "200", description = "The procedure", content = @Content(example = ONE))
    public ProcedureView get(
            @PathParam("procedure")
                    @Parameter(description = "The code of the procedure", example = "COMMUNE_RECOG_2TIER")
                    String code,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        return book.find(code, asOf)
                .map(listed -> ProcedureView.of(listed, book.settingsOf(code, asOf), asOf))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }
}
