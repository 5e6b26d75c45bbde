package vn.ntm.ledger.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.web.AnswerTags;
import vn.ntm.kernel.web.Problems;

/** What changed, for whoever keeps a copy of the facts. */
@Path("/v1/changes")
@Tag(name = "Changes")
@RunOnVirtualThread
public class ChangeResource {

    static final String CURSOR = "Change-Cursor";
    static final String BATCH = "application/cloudevents-batch+json";

    private static final int LONGEST_WAIT = 30;
    private static final String HEADER = "Where to go on, also if nothing is here yet";
    private static final String NEXT = "rel=\"next\": the same place as an address";
    private final Changes changes;
    private final Arrivals arrivals;

    ChangeResource(Changes changes, Arrivals arrivals) {
        this.changes = changes;
        this.arrivals = arrivals;
    }

    @GET
    @Produces({BATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "listChanges",
            summary = "What was recorded and superseded, in the order of commits",
            description = "A batch of CloudEvents. Nothing is lost and nothing comes twice for one who goes on from"
                    + " Link rel=next, which every answer has. What is written is seen once no older transaction runs.")
    @APIResponse(
            responseCode = "200",
            description = "The changes after the cursor; none if there are none yet",
            headers = {
                @Header(name = CURSOR, description = HEADER, schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Link", description = NEXT, schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(mediaType = BATCH, schema = @Schema(implementation = ChangeEvent[].class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChangeEvent[].class))
            })
    @APIResponse(responseCode = "410", description = "The feed no longer goes on from this cursor: take the snapshot")
    public RestResponse<List<ChangeEvent>> list(
            @QueryParam("after")
                    @Parameter(description = "The Change-Cursor of an answer; the beginning if absent")
                    @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Parameter(description = "The most events wanted, 1 to 500")
                    int limit,
            @QueryParam("waitSeconds")
                    @DefaultValue("0")
                    @Parameter(
                            description = "How long to wait for a change if there is none, 0 to 30",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "0",
                                            maximum = "30",
                                            defaultValue = "0"))
                    int waitSeconds) {
        require("limit", limit, 1, Page.MOST);
        require("waitSeconds", waitSeconds, 0, LONGEST_WAIT);
        Changes.Page page =
                awaited(after, limit, Duration.ofSeconds(waitSeconds).toNanos());
        return answer(page, limit, "");
    }

    @GET
    @Path("snapshot")
    @Produces({BATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "takeSnapshot",
            summary = "All current facts as of one moment, and where the feed goes on",
            description = "The current facts as the events by which they were recorded, in pages that all show the"
                    + " moment of the first. Link rel=next of the last page leads into the feed.")
    @APIResponse(
            responseCode = "200",
            description = "Current facts",
            headers = {
                @Header(name = CURSOR, description = HEADER, schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Link", description = NEXT, schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(mediaType = BATCH, schema = @Schema(implementation = ChangeEvent[].class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChangeEvent[].class))
            })
    @APIResponse(responseCode = "410", description = "The cursor is of another database: begin anew")
    public RestResponse<List<ChangeEvent>> snapshot(
            @QueryParam("after")
                    @Parameter(description = "The Change-Cursor of the page before; the first if absent")
                    @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Parameter(description = "The most events wanted, 1 to 500")
                    int limit) {
        require("limit", limit, 1, Page.MOST);
        Changes.Page page = changes.snapshot(after, limit);
        return answer(page, limit, page.next().ofSnapshot() ? "" : "../changes");
    }

    @ServerExceptionMapper
    public Response tooOld(CursorTooOld refusal, UriInfo uri, HttpHeaders headers) {
        return Response.fromResponse(Problems.answer(refusal, uri, headers))
                .header(HttpHeaders.LINK, "</v1/" + CursorTooOld.SNAPSHOT + ">; rel=\"alternate\"")
                .build();
    }

    private Changes.Page awaited(@Nullable String after, int limit, long patience) {
        long since = System.nanoTime();
        String newest = arrivals.newest();
        Changes.Page page = changes.after(after, limit);
        while (page.events().isEmpty() && System.nanoTime() - since < patience && arrivals.pause()) {
            String now = arrivals.newest();
            if (!now.equals(newest)) {
                newest = now;
                page = changes.after(page.next().encoded(), limit);
            }
        }
        return page;
    }

    private static RestResponse<List<ChangeEvent>> answer(Changes.Page page, int limit, String path) {
        String cursor = page.next().encoded();
        return RestResponse.ResponseBuilder.ok(page.events())
                .header(CURSOR, cursor)
                .header(HttpHeaders.LINK, "<%s?after=%s&limit=%d>; rel=\"next\"".formatted(path, cursor, limit))
                .tag(AnswerTags.of(cursor.getBytes(UTF_8)))
                .build();
    }

    private static void require(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            var words = new Bilingual("từ %d đến %d".formatted(least, most), "%d to %d".formatted(least, most));
            throw new Refusal(
                    CommonProblem.INVALID_PARAMETER,
                    Map.of(),
                    List.of(new Refusal.Reason(Refusal.Place.PARAMETER, parameter, words)));
        }
    }
}
