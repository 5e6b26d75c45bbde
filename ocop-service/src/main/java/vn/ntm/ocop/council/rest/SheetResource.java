package vn.ntm.ocop.council.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ocop.council.application.CouncilProblem;
import vn.ntm.ocop.council.application.FileScoreSheet;
import vn.ntm.ocop.council.application.ScoringOnFile;
import vn.ntm.ocop.council.rest.answer.SheetView;
import vn.ntm.ocop.council.rest.body.ScoreSheetRequest;

/** The sheets of the members: sealed until they are opened together, to everybody but each to its own member. */
@Path("/v1/evaluation-dossiers/{dossier}/score-sheets")
@Tag(name = "Councils")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SheetResource {

    private static final String DOSSIER = "The id of the dossier";
    private static final String SOURCE = "score-sheets";

    private final FileScoreSheet fileScoreSheet;
    private final ScoringAnswers answers;
    private final CurrentAct act;
    private final Calendar calendar;

    SheetResource(FileScoreSheet fileScoreSheet, ScoringAnswers answers, CurrentAct act, Calendar calendar) {
        this.fileScoreSheet = fileScoreSheet;
        this.answers = answers;
        this.act = act;
        this.calendar = calendar;
    }

    @GET
    @Act
    @Operation(
            operationId = "listCouncilSheets",
            summary = "The sheets of a dossier",
            description =
                    "In the order of its scorings, then of the members. Of a sealed sheet only its member sees what it"
                            + " says. The read is on record.")
    @APIResponse(responseCode = "200", description = "A page of sheets", content = @Content)
    public RestResponse<Page<SheetView>> list(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = CouncilExamples.DOSSIER) UUID id,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        var listing = new Listing<SheetView>(
                PageParameters.question("score-sheets", id),
                2,
                (place, asOf, most) -> sheets(id, asOf).stream()
                        .filter(sheet -> comesAfter(place, sheet))
                        .limit(most)
                        .toList(),
                asOf -> sheets(id, asOf).size(),
                SheetResource::key);
        return RestResponse.ok(paging.page(listing, times, calendar));
    }

    @GET
    @Act
    @Path("{sheet}")
    @Operation(
            operationId = "getCouncilSheet",
            summary = "One sheet",
            description = "Another's is refused while it is sealed, whoever asks. The read is on record.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(schema = @Schema(implementation = SheetView.class)))
    @APIResponse(responseCode = "403", description = "The sheet is another's, and sealed")
    @APIResponse(responseCode = "404", description = "There is no such dossier or sheet")
    public RestResponse<SheetView> get(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = CouncilExamples.DOSSIER) UUID id,
            @PathParam("sheet") @Parameter(description = "The id of the sheet", example = CouncilExamples.SHEET)
                    UUID sheet,
            @BeanParam AsOfParameters times) {
        SheetView view = sheets(id, times.asOf(calendar)).stream()
                .filter(found -> found.id().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        if (view.ticks() == null) {
            throw new Refusal(CouncilProblem.SHEET_SEALED, Map.of());
        }
        return RestResponse.ok(view);
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fileCouncilSheet",
            summary = "File one's sheet in the scoring that is under way",
            description = "Once, and for good: it stays sealed until the sheets of all who score are in and are opened"
                    + " together. An item without a tick has 0 points.")
    @APIResponse(
            responseCode = "201",
            description = "The sheet, as its member sees it",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the sheet is",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = SheetView.class)))
    @APIResponse(responseCode = "404", description = "There is no such dossier")
    @APIResponse(
            responseCode = "409",
            description =
                    "The caller does not score it, has scored it, or has an interest in it; the sheets are open; or it"
                            + " is not a sheet of the dossier")
    public RestResponse<SheetView> file(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = CouncilExamples.DOSSIER) UUID id,
            @RequestBody(required = true, content = @Content(example = CouncilExamples.SHEET_BODY))
                    ScoreSheetRequest request) {
        String member = act.actor().name();
        fileScoreSheet.file(id, request.sheet(member), new Provenance(SOURCE, Confidence.HIGH, null));
        SheetView view = sheets(id, new AsOf(calendar.today(), calendar.now())).stream()
                .filter(sheet -> sheet.person().equals(member))
                .toList()
                .getLast();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/v1/evaluation-dossiers/%s/score-sheets/%s".formatted(id, view.id())))
                .build();
    }

    private List<SheetView> sheets(UUID dossier, AsOf asOf) {
        String asking = act.actor().name();
        return answers.seen(dossier, asOf).stream()
                .flatMap(onFile -> sheets(onFile, asking).stream())
                .toList();
    }

    private static List<SheetView> sheets(ScoringOnFile onFile, String asking) {
        return onFile.scoring().sheets().values().stream()
                .map(sheet -> SheetView.of(onFile, sheet, asking))
                .sorted(Comparator.comparing(SheetView::person))
                .toList();
    }

    private static boolean comesAfter(Optional<Cursor> place, SheetView sheet) {
        return place.map(cursor -> {
                    int scoring = Integer.compare(
                            sheet.scoring(), Integer.parseInt(cursor.after().get(0)));
                    return scoring > 0
                            || (scoring == 0
                                    && sheet.person().compareTo(cursor.after().get(1)) > 0);
                })
                .orElse(true);
    }

    private static List<String> key(SheetView sheet) {
        return List.of(Integer.toString(sheet.scoring()), sheet.person());
    }
}
