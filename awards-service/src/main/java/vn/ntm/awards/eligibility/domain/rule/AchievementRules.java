package vn.ntm.awards.eligibility.domain.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.awards.eligibility.domain.PastAward;
import vn.ntm.kernel.Bilingual;

/** One achievement earns one form, and an initiative supports one award; the same form for another achievement is nobody's harm. */
final class AchievementRules {

    private AchievementRules() {}

    static void check(Findings findings) {
        Achievement achievement = findings.onFile().achievement();
        if (achievement == null) {
            missing(findings);
            return;
        }
        fits(findings, achievement);
        confirmed(findings, achievement);
        notRewarded(findings, achievement);
        initiatives(findings, achievement);
    }

    private static void missing(Findings findings) {
        var named = findings.nominated().achievement();
        if (named == null) {
            findings.unknown(
                    EligibilityRule.ACHIEVEMENT_FITS,
                    "Chưa nêu thành tích.",
                    "No achievement is named: nothing shows for what.");
        } else {
            findings.notMet(
                    EligibilityRule.ACHIEVEMENT_FITS,
                    "Không có thành tích này.",
                    "There is no such achievement.",
                    named.toString());
        }
    }

    private static void fits(Findings findings, Achievement achievement) {
        Nominated nominated = findings.nominated();
        Bilingual wrong = mismatch(nominated, achievement);
        String id = achievement.id().toString();
        if (wrong == null) {
            findings.met(
                    EligibilityRule.ACHIEVEMENT_FITS,
                    "Thành tích của đối tượng, loại " + achievement.merit() + ".",
                    "The achievement is the recipient's, for " + achievement.merit() + ".",
                    id);
        } else {
            findings.notMet(EligibilityRule.ACHIEVEMENT_FITS, wrong.vi(), wrong.en(), id);
        }
    }

    private static @Nullable Bilingual mismatch(Nominated nominated, Achievement achievement) {
        if (!achievement.recipient().equals(nominated.recipient())) {
            return new Bilingual("Thành tích là của đối tượng khác.", "The achievement is another recipient's.");
        }
        if (achievement.merit() != nominated.merit()) {
            return new Bilingual(
                    "Thành tích thuộc loại " + achievement.merit() + ", không phải " + nominated.merit() + ".",
                    "The achievement counts for " + achievement.merit() + ", not for " + nominated.merit() + ".");
        }
        return sameCampaign(achievement, nominated)
                ? null
                : new Bilingual(
                        "Thành tích không thuộc phong trào được nêu.",
                        "The achievement is not one of the campaign that is named.");
    }

    private static boolean sameCampaign(Achievement achievement, Nominated nominated) {
        var campaign = nominated.campaign();
        return campaign == null ? achievement.campaign() == null : campaign.equals(achievement.campaign());
    }

    private static void confirmed(Findings findings, Achievement achievement) {
        Achievement.@Nullable Confirmation confirmation = achievement.confirmation();
        if (confirmation == null) {
            findings.unknown(
                    EligibilityRule.ACHIEVEMENT_CONFIRMED,
                    "Chưa có đơn vị nào xác nhận thành tích.",
                    "Nobody has confirmed the achievement yet.");
        } else {
            findings.met(
                    EligibilityRule.ACHIEVEMENT_CONFIRMED,
                    "Đơn vị " + confirmation.by() + " xác nhận ngày " + confirmation.on() + ".",
                    "The unit " + confirmation.by() + " confirmed it on " + confirmation.on() + ".");
        }
    }

    private static void notRewarded(Findings findings, Achievement achievement) {
        List<PastAward> all = findings.onFile().rewarded();
        List<PastAward> standing = standing(all);
        List<String> twins = findings.onFile().twins();
        if (!standing.isEmpty()) {
            String told = told(standing);
            rewarded(
                    findings,
                    EligibilityVerdict.NOT_MET,
                    keys(standing),
                    "Thành tích đã được khen: " + told + ".",
                    "The achievement has been rewarded: " + told + ".");
        } else if (!twins.isEmpty()) {
            String told = String.join(", ", twins);
            rewarded(
                    findings,
                    EligibilityVerdict.NOT_MET,
                    twins,
                    "Thành tích hoặc sáng kiến này còn được đề nghị ở nơi khác, như: " + told + ".",
                    "The achievement, or an initiative of it, is nominated elsewhere too, as in: " + told + ".");
        } else if (!all.isEmpty()) {
            annulled(findings, all);
        } else {
            rewarded(
                    findings,
                    EligibilityVerdict.MET,
                    List.of(achievement.id().toString()),
                    "Thành tích chưa được khen.",
                    "The achievement has not been rewarded.");
        }
    }

    private static void annulled(Findings findings, List<PastAward> all) {
        rewarded(
                findings,
                EligibilityVerdict.UNKNOWN,
                keys(all),
                "Khen thưởng cho thành tích này đã bị hủy: " + told(all)
                        + "; có được khen lại không do người có trách nhiệm xem xét.",
                "What it was rewarded with was annulled: " + told(all)
                        + "; whether it can be rewarded anew is judged by people.");
    }

    private static void rewarded(
            Findings findings, EligibilityVerdict verdict, List<String> references, String vi, String en) {
        findings.add(EligibilityRule.ACHIEVEMENT_NOT_REWARDED, verdict, vi, en, references);
    }

    private static void initiatives(Findings findings, Achievement achievement) {
        if (achievement.initiatives().isEmpty()) {
            return;
        }
        Map<String, List<PastAward>> used = used(findings, achievement);
        if (used.isEmpty()) {
            String all = String.join(", ", achievement.initiatives());
            initiatives(
                    findings,
                    EligibilityVerdict.MET,
                    achievement.initiatives(),
                    "Chưa là căn cứ của khen thưởng nào: " + all + ".",
                    "They support no award yet: " + all + ".");
            return;
        }
        String told = used.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + told(entry.getValue()) + ")")
                .collect(Collectors.joining("; "));
        List<String> keys = used.values().stream()
                .flatMap(awards -> keys(awards).stream())
                .distinct()
                .toList();
        initiatives(
                findings,
                EligibilityVerdict.NOT_MET,
                keys,
                "Đã là căn cứ của khen thưởng khác: " + told + ".",
                "They support another award: " + told + ".");
    }

    /** What the initiatives support, besides what this achievement earned itself. */
    private static Map<String, List<PastAward>> used(Findings findings, Achievement achievement) {
        Map<String, List<PastAward>> used = new TreeMap<>();
        findings.onFile().supported().forEach((initiative, awards) -> {
            List<PastAward> others = standing(awards).stream()
                    .filter(award -> !achievement.id().equals(award.achievement()))
                    .toList();
            if (!others.isEmpty()) {
                used.put(initiative, others);
            }
        });
        return used;
    }

    private static void initiatives(
            Findings findings, EligibilityVerdict verdict, List<String> references, String vi, String en) {
        findings.add(EligibilityRule.INITIATIVE_USED_ONCE, verdict, vi, en, references);
    }

    private static List<PastAward> standing(List<PastAward> awards) {
        return awards.stream().filter(award -> award.annulled() == null).toList();
    }

    private static String told(List<PastAward> awards) {
        return awards.stream().map(award -> award.form() + " " + award.day()).collect(Collectors.joining(", "));
    }

    private static List<String> keys(List<PastAward> awards) {
        return awards.stream().map(PastAward::key).toList();
    }
}
