package vn.ntm.awards.eligibility.domain.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.OnFile;
import vn.ntm.awards.eligibility.domain.PastAward;
import vn.ntm.awards.eligibility.domain.Route;
import vn.ntm.awards.money.domain.AwardSetting;
import vn.ntm.kernel.Bilingual;

/** What the recipient was given before. The same form again is nobody's harm. */
final class PastAwardRules {

    private PastAwardRules() {}

    static void check(Findings findings) {
        stateAwards(findings);
        chain(findings);
    }

    private static void stateAwards(Findings findings) {
        OnFile onFile = findings.onFile();
        if (!onFile.rules().stateLevel().contains(findings.nominated().form())) {
            return;
        }
        List<PastAward> sameYear = onFile.awards().stream()
                .filter(award -> onFile.rules().stateLevel().contains(award.form()))
                .filter(award -> award.heldOn(onFile.day()))
                .filter(award -> award.day().getYear() == onFile.day().getYear())
                .toList();
        int year = onFile.day().getYear();
        String vi = "Trong năm %d đã có %d khen thưởng cấp nhà nước".formatted(year, sameYear.size());
        String en = "In %d there were %d state-level awards".formatted(year, sameYear.size());
        AwardSetting most = onFile.stateAwards();
        if (most == null) {
            findings.hint(
                    EligibilityRule.ONE_STATE_AWARD_A_YEAR,
                    EligibilityVerdict.UNKNOWN,
                    vi + "; chưa rõ quy định cũ về số lần trong năm còn áp dụng hay không.",
                    en + "; whether the older rule on how many a year still holds is not known.");
        } else {
            held(findings, most, sameYear, vi, en);
        }
    }

    private static void held(Findings findings, AwardSetting most, List<PastAward> sameYear, String vi, String en) {
        boolean room = sameYear.size() < most.value().intValueExact();
        String number = most.value().toPlainString();
        findings.add(
                EligibilityRule.ONE_STATE_AWARD_A_YEAR,
                room ? EligibilityVerdict.MET : EligibilityVerdict.NOT_MET,
                new Bilingual(vi + ", nhiều nhất " + number + ".", en + ", at most " + number + "."),
                sameYear.stream().map(PastAward::key).toList(),
                most.legalBasis(),
                most.origin());
    }

    /** What is counted for a route of regular merit leaves out the others; this says which, so that nobody relies on them. */
    private static void chain(Findings findings) {
        OnFile onFile = findings.onFile();
        Set<String> priors = onFile.rules().routes().stream()
                .filter(route -> route.priorMerit() == MeritKind.REGULAR)
                .map(Route::prior)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (findings.nominated().merit() != MeritKind.REGULAR || priors.isEmpty()) {
            return;
        }
        List<PastAward> leftOut = onFile.awards().stream()
                .filter(award -> award.heldOn(onFile.day()) && priors.contains(award.form()))
                .filter(award -> award.merit() != MeritKind.REGULAR)
                .toList();
        if (leftOut.isEmpty()) {
            findings.met(
                    EligibilityRule.THEMATIC_NOT_IN_REGULAR_CHAIN,
                    "Không có khen thưởng nào phải loại khỏi căn cứ.",
                    "There is nothing that would have to be left out.");
        } else {
            leftOut(findings, leftOut);
        }
    }

    private static void leftOut(Findings findings, List<PastAward> awards) {
        String told = awards.stream()
                .map(award -> award.form() + " " + award.day() + " " + (award.merit() == null ? "?" : award.merit()))
                .collect(Collectors.joining(", "));
        boolean unclear = awards.stream().anyMatch(award -> award.merit() == null);
        findings.add(
                EligibilityRule.THEMATIC_NOT_IN_REGULAR_CHAIN,
                unclear ? EligibilityVerdict.UNKNOWN : EligibilityVerdict.MET,
                "Không được tính làm căn cứ công trạng: " + told + ".",
                "They do not count for regular merit: " + told + ".",
                awards.stream().map(PastAward::key).toList());
    }
}
