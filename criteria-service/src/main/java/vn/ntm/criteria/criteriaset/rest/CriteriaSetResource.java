package vn.ntm.criteria.criteriaset.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.application.SetOnFile;
import vn.ntm.criteria.criteriaset.domain.InForce;
import vn.ntm.criteria.criteriaset.domain.SetDifference;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.Standing;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.PageParameters;

/** The criteria sets: which holds on a day, what is in it, and how a version differs from another. */
@Path("/v1/criteria-sets")
@Tag(name = "Criteria sets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CriteriaSetResource {

    static final String SET = "The code of the set";
    static final String VERSION = "The number of the version, from 1 on";

    private final CriteriaSets sets;
    private final Calendar calendar;

    CriteriaSetResource(CriteriaSets sets, Calendar calendar) {
        this.sets = sets;
        this.calendar = calendar;
    }

    @GET
    @Operation(
            operationId = "listCriteriaSets",
            summary = "The versions of all criteria sets, and how each stands on a day",
            description =
                    "standing=IN_FORCE gives those that hold on validOn. UNCERTAIN is one whose period is over while"
                            + " nothing follows it yet, or whose first day is not known: what holds then is not known.")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions, by the codes of their sets",
            content = @Content)
    public Page<CriteriaSetView> list(
            @BeanParam CriteriaSetFilter filter, @BeanParam AsOfParameters times, @BeanParam PageParameters paging) {
        String question = filter.question();
        var cursor = paging.cursor(question, 1);
        AsOf asOf = times.asOf(calendar, cursor);
        InForce inForce = sets.inForce(asOf.knownAt());
        List<CriteriaSetView> wanted = sets.all(asOf.knownAt()).stream()
                .map(set -> CriteriaSetView.of(set, inForce.standing(set.terms(), asOf.validOn()), null, null))
                .filter(view -> filter.takes(view))
                .toList();
        List<CriteriaSetView> rest = wanted.stream()
                .filter(view -> cursor.isEmpty()
                        || key(view).compareTo(cursor.get().after().getFirst()) > 0)
                .limit(paging.limit() + 1L)
                .toList();
        Page<CriteriaSetView> page = Page.of(rest, paging.limit(), asOf, question, view -> List.of(key(view)));
        return paging.counted() ? page.counted(wanted.size()) : page;
    }

    @GET
    @Path("{set}")
    @Operation(
            operationId = "getCriteriaSet",
            summary = "The version of a criteria set that holds on a day, and what is in it")
    @APIResponse(responseCode = "200", description = "The version", content = @Content)
    @APIResponse(responseCode = "409", description = "No version of the set is known to hold on that day")
    public CriteriaSetContentView inForce(
            @PathParam("set") @Parameter(description = SET, example = "NTM_XA_2021_2025") String set,
            @BeanParam AsOfParameters times) {
        AsOf asOf = times.asOf(calendar);
        InForce inForce = sets.inForce(asOf.knownAt());
        SetTerms terms =
                inForce.version(set, asOf.validOn()).orElseThrow(() -> notInForce(set, asOf.validOn(), inForce));
        SetOnFile onFile = sets.get(terms.key(), asOf.knownAt());
        var view = CriteriaSetView.of(onFile, Standing.IN_FORCE, asOf.validOn(), asOf.knownAt());
        return CriteriaSetContentView.of(view, sets.content(terms.key(), asOf.knownAt()));
    }

    @GET
    @Path("{set}/versions/{version}")
    @Operation(
            operationId = "getCriteriaSetVersion",
            summary = "One version of a criteria set, and what is in it",
            description = "The ETag is strong: name it in If-Match to publish the version as you saw it.")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The state of the version, strong: send it as If-Match, or as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"")),
            content = @Content(schema = @Schema(implementation = CriteriaSetContentView.class)))
    public RestResponse<CriteriaSetContentView> version(
            @PathParam("set") @Parameter(description = SET, example = "NTM_XA_2021_2025") String set,
            @PathParam("version") @Parameter(description = VERSION, example = "1") int version,
            @BeanParam AsOfParameters times) {
        SetVersion key = SetAddress.of(set, version);
        AsOf asOf = times.asOf(calendar);
        SetOnFile onFile = sets.get(key, asOf.knownAt());
        Standing standing =
                times.day() == null ? null : sets.inForce(asOf.knownAt()).standing(onFile.terms(), asOf.validOn());
        var view = CriteriaSetView.of(onFile, standing, times.day(), times.instant());
        return RestResponse.ResponseBuilder.ok(CriteriaSetContentView.of(view, sets.content(key, asOf.knownAt())))
                .header(HttpHeaders.ETAG, onFile.version().entityTag())
                .build();
    }

    @GET
    @Path("{set}/versions/{version}/differences")
    @Operation(
            operationId = "compareCriteriaSetVersions",
            summary = "In what a version differs from another one of the same set")
    @APIResponse(responseCode = "200", description = "Every property that differs", content = @Content)
    public SetDifferencesView differences(
            @PathParam("set") @Parameter(description = SET, example = "NTM_XA_2021_2025") String set,
            @PathParam("version") @Parameter(description = VERSION, example = "2") int version,
            @QueryParam("from")
                    @Parameter(
                            description = "The version that it is held against",
                            required = true,
                            example = "1",
                            schema = @Schema(minimum = "1", maximum = "999"))
                    @Nullable Integer from,
            @BeanParam AsOfParameters times) {
        SetVersion before = SetAddress.of(set, required(from));
        SetVersion after = SetAddress.of(set, version);
        AsOf asOf = times.asOf(calendar);
        return SetDifferencesView.of(
                before,
                after,
                SetDifference.between(sets.content(before, asOf.knownAt()), sets.content(after, asOf.knownAt())),
                times.day(),
                times.instant());
    }

    private static int required(@Nullable Integer from) {
        if (from == null || from < 1 || from > SetVersion.LAST) {
            var reason = new Refusal.Reason(Refusal.Place.PARAMETER, "from", new Bilingual("từ 1 đến 999", "1 to 999"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
        return from;
    }

    private static Refusal notInForce(String set, LocalDate day, InForce inForce) {
        List<String> standings = inForce.all().stream()
                .filter(terms -> terms.key().code().equals(set))
                .map(terms -> terms.key() + " " + inForce.standing(terms, day))
                .toList();
        return standings.isEmpty()
                ? new Refusal(CriteriaSetProblem.CRITERIA_SET_UNKNOWN, Map.of("set", set))
                : new Refusal(
                        CriteriaSetProblem.CRITERIA_SET_NOT_IN_FORCE,
                        Map.of("set", set, "day", day, "standing", String.join(", ", standings)));
    }

    private static String key(CriteriaSetView view) {
        return "%s/%03d".formatted(view.set(), view.version());
    }
}
