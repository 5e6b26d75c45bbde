package vn.ntm.awards.commendation.rest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.CommendationFilter;
import vn.ntm.awards.commendation.application.CommendationOrder;
import vn.ntm.awards.commendation.domain.CommendationState;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.web.Years;

/** Which commendations are wanted, and in which order. */
public class CommendationParameters {

    private static final String ANY = "01890a5d-ac96-774b-bcce-b302099a8057";

    @QueryParam("programmeYear")
    @Parameter(description = "The year for which it is given, not that of the decision", example = "2023")
    @Nullable Integer programmeYear;

    @QueryParam("recipientKind")
    @Parameter(description = "Who was commended", example = "TERRITORY")
    @Nullable RecipientKind recipientKind;

    @QueryParam("name")
    @Parameter(
            description =
                    "Only where the name of the recipient is public and has each of these words; accents and case do not"
                            + " matter, nor does the order",
            example = "ky anh")
    @Nullable String name;

    @QueryParam("recipient")
    @Parameter(description = "The identity of a recipient whose name is public", example = ANY)
    @Nullable UUID recipient;

    @QueryParam("named")
    @Parameter(description = "Whether the name of the recipient is public", example = "true")
    @Nullable Boolean named;

    @QueryParam("form")
    @Parameter(description = "The form; accents and case do not matter", example = "Thưởng")
    @Nullable String form;

    @QueryParam("formCode")
    @Parameter(
            description = "The code of the form, where it is on file",
            example = "BK_TINH",
            schema = @Schema(type = SchemaType.STRING, minLength = 2, maxLength = 20))
    @Nullable String formCode;

    @QueryParam("meritKind")
    @Parameter(description = "For what kind of merit it was given, where that is on file", example = "MOVEMENT")
    @Nullable MeritKind meritKind;

    @QueryParam("regime")
    @Parameter(
            description = "By whose rules it was given, where that is on file",
            example = "L2022_ND152_2025",
            schema = @Schema(type = SchemaType.STRING, minLength = 2, maxLength = 40))
    @Nullable String regime;

    @QueryParam("campaign")
    @Parameter(description = "The identity of the campaign in which it was given", example = ANY)
    @Nullable UUID campaign;

    @QueryParam("unit")
    @Parameter(
            description = "The unit of the recipients, or one above it on the day of the commendation; recipients"
                    + " of whom no unit is known are the province's",
            example = "42")
    @Nullable UnitCode unit;

    @QueryParam("todaysUnit")
    @Parameter(
            description =
                    "A unit in which the unit of the recipients lies on the day of the question, through all changes of the"
                            + " units by then",
            example = "42")
    @Nullable UnitCode todaysUnit;

    @QueryParam("decision")
    @Parameter(
            description = "The number of the decision, whole; accents and case do not matter",
            example = "2339/QĐ-UBND")
    @Nullable String decision;

    @QueryParam("issuer")
    @Parameter(
            description = "Who issued the decision, as printed, whole; accents and case do not matter",
            example = "Chủ tịch UBND tỉnh Hà Tĩnh")
    @Nullable String issuer;

    @QueryParam("issuerKind")
    @Parameter(
            description =
                    "What kind of issuer gave it, by the codes of the list of forms; not where what is printed of the issuer does"
                            + " not say it",
            example = "PROVINCE_CHAIRMAN",
            schema = @Schema(type = SchemaType.STRING, minLength = 2, maxLength = 40))
    @Nullable String issuerKind;

    @QueryParam("state")
    @Parameter(description = "Whether it stands on the day of the question", example = "STANDING")
    @Nullable CommendationState state;

    @QueryParam("withAmount")
    @Parameter(description = "Whether an amount of money is on file", example = "true")
    @Nullable Boolean withAmount;

    @QueryParam("sort")
    @Parameter(
            description = "DAY, if absent: by the day of the commendation; NEWEST: the latest first",
            example = "NEWEST")
    @Nullable CommendationOrder sort;

    CommendationOrder order() {
        return sort == null ? CommendationOrder.DAY : sort;
    }

    CommendationFilter filter() {
        return new CommendationFilter(
                Years.optional("programmeYear", programmeYear),
                new CommendationFilter.Recipient(recipientKind, name, recipient, named),
                new CommendationFilter.Award(form, formCode, meritKind, regime, campaign),
                new CommendationFilter.Ground(decision, issuer, issuerKind),
                unit,
                todaysUnit,
                state,
                withAmount);
    }
}
