package vn.ntm.awards.person.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.person.application.PersonalData;
import vn.ntm.awards.recipient.application.RecipientFilter;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.awards.recipient.application.RegisteredRecipient;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.unit.UnitDirectory;

/** Finds out whether somebody is on file already. What is looked for stands in the body, for addresses are kept in many places. */
@Path("/v1/recipients/_find")
@Tag(name = "Recipients")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FindResource {

    private static final String FIND = "findRecipients";
    private static final int MOST = 50;

    private final Recipients recipients;
    private final PersonalData data;
    private final CallerRights rights;
    private final UnitDirectory units;
    private final Calendar calendar;

    FindResource(
            Recipients recipients, PersonalData data, CallerRights rights, UnitDirectory units, Calendar calendar) {
        this.recipients = recipients;
        this.data = data;
        this.rights = rights;
        this.units = units;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = FIND,
            summary = "Find recipients by their name or identity number",
            description =
                    "Of the caller's unit and of those below it, 50 at most. The search is on record, without what was"
                            + " looked for.")
    @APIResponse(
            responseCode = "200",
            description = "Who was found",
            content = @Content(schema = @Schema(implementation = FoundView.class)))
    public RestResponse<FoundView> find(
            @RequestBody(required = true, content = @Content(example = "{\"name\":\"Hội Nông dân\"}"))
                    FindRequest request) {
        request.check();
        var now = new AsOf(calendar.today(), calendar.now());
        String number = request.identityNumber();
        return RestResponse.ok(FoundView.of(number == null ? named(request.name(), now) : bearing(number, now), MOST));
    }

    private List<RegisteredRecipient> named(@Nullable String name, AsOf now) {
        var filter = new RecipientFilter(name, null, null, rights.unit().orElse(null));
        return recipients.list(filter, now, Optional.empty(), MOST + 1);
    }

    private List<RegisteredRecipient> bearing(String number, AsOf now) {
        return data.bearers(number).stream()
                .flatMap(id -> recipients.find(id, now).stream())
                .filter(found -> isMine(found.recipient(), now))
                .toList();
    }

    /** Who has no unit on file is the province's. */
    private boolean isMine(Recipient recipient, AsOf now) {
        UnitCode unit = recipient.unit();
        return unit == null
                ? units.province(now)
                        .filter(province -> rights.may(FIND, new Subject(province.code(), now.validOn())))
                        .isPresent()
                : rights.may(FIND, new Subject(unit, recipient.unitOn()));
    }
}
