package vn.ntm.gateway.decision;

import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.composite.ComposedParameters;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/** By what a decision is meant, beside its number. */
public class DecisionParameters extends ComposedParameters {

    static final int LONGEST = 100;

    @QueryParam("signedOn")
    @Parameter(
            description = "The day of its signing, for a number is used again; of any day if absent",
            example = "2024-01-17")
    @Nullable LocalDate signedOn;

    /** @throws Refusal if this is no number of a document */
    DecisionQuestion question(String number, Calendar calendar) {
        String text = Normalizer.normalize(number, Normalizer.Form.NFC).strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            var words =
                    new Bilingual("số của văn bản, tối đa 100 ký tự", "the number of a document, up to 100 characters");
            throw new Refusal(
                    CommonProblem.INVALID_PARAMETER,
                    Map.of(),
                    List.of(new Refusal.Reason(Refusal.Place.PARAMETER, "number", words)));
        }
        return new DecisionQuestion(text, signedOn, asOf(calendar).validOn());
    }
}
