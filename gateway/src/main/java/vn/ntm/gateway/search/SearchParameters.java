package vn.ntm.gateway.search;

import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.composite.ComposedParameters;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/** What is searched, and how much of it is wanted. */
public class SearchParameters extends ComposedParameters {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int MOST = 50;
    private static final int USUAL = 10;

    @QueryParam("q")
    @Parameter(
            description = "Words of a name; accents and case do not matter. At least two letters or digits",
            required = true,
            schema = @Schema(minLength = SHORTEST, maxLength = LONGEST),
            example = "lam hop")
    @Nullable String q;

    @QueryParam("limit")
    @Parameter(
            description = "The most hits of each group; 10 if absent",
            schema = @Schema(minimum = "1", maximum = "" + MOST),
            example = "5")
    @Nullable Integer limit;

    /** @throws Refusal if nothing is searched, or too much */
    SearchQuestion question(Calendar calendar) {
        String text =
                q == null ? "" : Normalizer.normalize(q, Normalizer.Form.NFC).strip();
        int most = limit == null ? USUAL : limit;
        List<Refusal.Reason> wrong = new ArrayList<>();
        if (text.length() > LONGEST
                || text.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
            wrong.add(reason(
                    "q",
                    "2 đến 100 ký tự, có ít nhất hai chữ cái hoặc chữ số",
                    "2 to 100 characters, at least two of them letters or digits"));
        }
        if (most < 1 || most > MOST) {
            wrong.add(reason("limit", "từ 1 đến 50", "1 to 50"));
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), wrong);
        }
        return new SearchQuestion(text, most, asOf(calendar).validOn());
    }

    private static Refusal.Reason reason(String name, String vi, String en) {
        return new Refusal.Reason(Refusal.Place.PARAMETER, name, new Bilingual(vi, en));
    }
}
