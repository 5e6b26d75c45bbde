package vn.ntm.awards.form.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.domain.FormKind;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.ledger.page.PageParameters;

/** Which forms are wanted. */
public class FormParameters {

    @QueryParam("kind")
    @Parameter(description = "What is handed over", example = "DIPLOMA")
    @Nullable FormKind kind;

    @QueryParam("recipientKind")
    @Parameter(description = "Who can be given it; a territory is a collective", example = "HOUSEHOLD")
    @Nullable RecipientKind recipientKind;

    @QueryParam("issuerKind")
    @Parameter(description = "Who has power to give it on the day of the question", example = "PROVINCE_CHAIRMAN")
    @Nullable IssuerKind issuerKind;

    boolean takes(FormOnDay found) {
        return (kind == null || found.form().kind() == kind)
                && (recipientKind == null || found.form().isFor(recipientKind))
                && (issuerKind == null || found.canBeGivenBy(issuerKind));
    }

    String question(@Nullable String regime) {
        return PageParameters.question("award-forms", regime, kind, recipientKind, issuerKind);
    }
}
