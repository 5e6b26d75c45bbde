package vn.ntm.criteria.progress.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.progress.domain.CommuneStanding;
import vn.ntm.criteria.progress.domain.CriteriaCount;
import vn.ntm.criteria.progress.domain.DebtReport;
import vn.ntm.criteria.progress.domain.ProgressState;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** Which communes are wanted; what is absent does not narrow. */
public class CommuneFilter {

    private static final String BAND = "^\\d{1,2}-\\d{1,2}$";
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    @QueryParam("state")
    @Parameter(description = "Only communes that stand so to the set and the title", example = "DECISION_PENDING")
    @Nullable ProgressState state;

    @QueryParam("verdict")
    @Parameter(description = "Only assessed communes with this verdict on the whole set")
    @Nullable Verdict verdict;

    @QueryParam("band")
    @Parameter(
            description = "Only assessed communes that meet so many criteria: the least and the most, such as 15-18",
            schema = @Schema(pattern = BAND))
    @Nullable String band;

    @QueryParam("assessed")
    @Parameter(description = "Only communes of which anything was recorded in the period, or only the others")
    @Nullable Boolean assessed;

    @QueryParam("debt")
    @Parameter(description = "Only communes whose construction debt was reported so for the period", example = "OWED")
    @Nullable DebtReport debt;

    String question() {
        return state + " " + verdict + " " + band + " " + assessed + " " + debt;
    }

    /** @throws Refusal if the band has another form */
    boolean takes(CommuneStanding commune) {
        return (state == null || commune.state() == state)
                && (verdict == null || verdict == verdict(commune))
                && between()
                        .map(range -> commune.meetsBetween(range.least, range.most))
                        .orElse(true)
                && (assessed == null || assessed == commune.assessed())
                && (debt == null || commune.is(debt));
    }

    /** Communes to which the set does not apply meet it, as the sums count them. */
    private static @Nullable Verdict verdict(CommuneStanding commune) {
        CriteriaCount count = commune.count();
        if (count == null) {
            return null;
        }
        return count.verdict() == Verdict.NOT_APPLICABLE ? Verdict.MET : count.verdict();
    }

    /** @throws Refusal if the band has another form */
    Optional<Range> between() {
        if (band == null) {
            return Optional.empty();
        }
        Matcher found = FORM.matcher(band);
        if (!found.matches()) {
            var reason = new Refusal.Reason(
                    Refusal.Place.PARAMETER, "band", new Bilingual("dạng 15-18", "written as 15-18"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
        return Optional.of(new Range(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }

    /** The least and the most number of criteria. */
    record Range(int least, int most) {}
}
