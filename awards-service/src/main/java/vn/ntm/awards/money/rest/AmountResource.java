package vn.ntm.awards.money.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.application.FormProblem;
import vn.ntm.awards.money.application.Amounts;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.question.Question;

/** Reckons the money that goes with commendations. */
@Path("/v1/award-amounts/_reckon")
@Tag(name = "Award rules")
@RunOnVirtualThread
class AmountResource {

    private static final String EXAMPLE = """
            {"decisionOn":"2024-02-21","lines":[{"form":"BK_TINH","recipientKind":"INDIVIDUAL","count":35},\
            {"form":"BK_TINH","recipientKind":"COLLECTIVE","count":26}]}
            """;

    private final Amounts amounts;
    private final AwardForms forms;
    private final Calendar calendar;

    AmountResource(Amounts amounts, AwardForms forms, Calendar calendar) {
        this.amounts = amounts;
        this.forms = forms;
        this.calendar = calendar;
    }

    @POST
    @Question
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reckonAwardAmounts",
            summary = "How much money goes with these commendations, if they are decided on a day?",
            description =
                    "The coefficient times the base salary, by the regime of the day of the decision. What no source states is"
                            + " not guessed: the line says what is not known, and there is no total. Nothing is written.")
    @APIResponse(responseCode = "200", description = "The amounts, and what they stand on", content = @Content)
    @APIResponse(responseCode = "404", description = "A form is not on file under any regime")
    public AmountsView reckon(
            @RequestBody(required = true, content = @Content(example = EXAMPLE)) AmountQuestion question) {
        List<AmountQuestion.Line> lines = question.checked();
        Instant knownAt = AsOfParameters.knownAt(question.knownAt(), calendar.now());
        lines.forEach(line -> requireKnown(line.form(), knownAt));
        return AmountsView.of(
                question.day(),
                lines.stream()
                        .map(line -> AmountLineView.of(
                                line, amounts.reckon(line.form(), line.recipient(), question.day(), knownAt)))
                        .toList(),
                knownAt);
    }

    private void requireKnown(String form, Instant knownAt) {
        if (!forms.known(form, knownAt)) {
            throw new Refusal(FormProblem.UNKNOWN_FORM, Map.of("form", form));
        }
    }
}
