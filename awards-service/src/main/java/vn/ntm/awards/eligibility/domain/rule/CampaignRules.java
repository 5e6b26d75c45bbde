package vn.ntm.awards.eligibility.domain.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.awards.campaign.domain.CampaignState.CampaignStep;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quota;
import vn.ntm.awards.campaign.domain.QuotaVerdict;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.Nominee;
import vn.ntm.awards.eligibility.domain.OnFile;

/** What the campaign allows, of whatever is granted in it. */
final class CampaignRules {

    private CampaignRules() {}

    static void check(Findings findings) {
        var named = findings.nominated().campaign();
        if (named == null) {
            return;
        }
        Campaign campaign = findings.onFile().campaign();
        if (campaign == null) {
            findings.notMet(
                    EligibilityRule.CAMPAIGN_LAUNCHED,
                    "Không có phong trào này.",
                    "There is no such campaign.",
                    named.toString());
            return;
        }
        launched(findings, campaign);
        period(findings, campaign);
        Nominee nominee = findings.onFile().nominee();
        if (nominee != null) {
            quota(findings, campaign, new Place(findings.nominated().form(), nominee.kind()));
        }
    }

    private static void launched(Findings findings, Campaign campaign) {
        String code = campaign.plan().code();
        if (campaign.stepOn(findings.onFile().day()) == CampaignStep.DRAFT) {
            findings.notMet(
                    EligibilityRule.CAMPAIGN_LAUNCHED,
                    "Phong trào " + code + " chưa được phát động.",
                    "The campaign " + code + " was not launched.",
                    campaign.id().toString());
        } else {
            findings.met(
                    EligibilityRule.CAMPAIGN_LAUNCHED,
                    "Phong trào " + code + " đã được phát động.",
                    "The campaign " + code + " was launched.",
                    campaign.id().toString());
        }
    }

    private static void period(Findings findings, Campaign campaign) {
        Achievement achievement = findings.onFile().achievement();
        if (achievement == null) {
            return;
        }
        var days = campaign.plan().period();
        String from = days.from().toString();
        String last = campaign.plan().lastDay().toString();
        if (campaign.plan().covers(achievement.period())) {
            findings.met(
                    EligibilityRule.PERIOD_IN_CAMPAIGN,
                    "Thành tích nằm trong thời gian phong trào, " + from + " đến " + last + ".",
                    "The achievement lies in the days of the campaign, " + from + " to " + last + ".");
        } else {
            findings.notMet(
                    EligibilityRule.PERIOD_IN_CAMPAIGN,
                    "Thành tích không nằm trọn trong thời gian phong trào, " + from + " đến " + last + ".",
                    "The achievement does not lie in the days of the campaign, " + from + " to " + last + ".");
        }
    }

    private static void quota(Findings findings, Campaign campaign, Place place) {
        Quotas quotas = campaign.plan().quotas();
        Quota quota = quotas.of(place.form(), place.recipient()).orElse(null);
        if (quota == null) {
            findings.met(
                    EligibilityRule.QUOTA,
                    "Phong trào không giới hạn số lượng cho hình thức và loại đối tượng này.",
                    "The campaign limits no such form and recipient.");
            return;
        }
        OnFile onFile = findings.onFile();
        Granted already = quotas.against(quota, onFile.granted());
        Granted then = quotas.against(quota, sum(onFile.granted(), onFile.asked()));
        most(findings, quota.most(), already.count(), then.count());
        direct(findings, quota, then);
    }

    /** Where there is room for some only, which of them is for people to say. */
    private static void most(Findings findings, @Nullable Integer most, int already, int then) {
        if (most == null) {
            return;
        }
        String vi = "Chỉ tiêu %d, đã khen %d, đang xét %d.".formatted(most, already, then - already);
        String en = "Allotted %d, granted %d, asked for %d.".formatted(most, already, then - already);
        if (then <= most) {
            findings.met(EligibilityRule.QUOTA, vi, en);
        } else if (already >= most) {
            findings.notMet(EligibilityRule.QUOTA, vi, en);
        } else {
            findings.unknown(EligibilityRule.QUOTA, vi, en);
        }
    }

    /** Who is granted something later can mend the share, as long as there is room: it forbids where none of that would help. */
    private static void direct(Findings findings, Quota quota, Granted then) {
        BigDecimal least = quota.directShareLeast();
        if (least == null) {
            return;
        }
        String vi = "Cần ít nhất %s%% người trực tiếp lao động; sẽ có %d trong %d, chưa rõ %d."
                .formatted(least.toPlainString(), then.direct(), then.count(), then.unknown());
        String en = "At least %s%% have to work directly; it would be %d of %d, with %d not known."
                .formatted(least.toPlainString(), then.direct(), then.count(), then.unknown());
        var share = new Quota(quota.form(), quota.recipient(), null, least);
        Integer left = quota.left(then);
        if (share.of(then) == QuotaVerdict.KEPT) {
            findings.met(EligibilityRule.DIRECT_WORKERS, vi, en);
        } else if (left != null && share.of(then.plus(new Granted(left, left, 0))) == QuotaVerdict.SHARE_TOO_SMALL) {
            findings.notMet(EligibilityRule.DIRECT_WORKERS, vi, en);
        } else {
            findings.unknown(EligibilityRule.DIRECT_WORKERS, vi, en);
        }
    }

    private static Map<Place, Granted> sum(Map<Place, Granted> some, Map<Place, Granted> others) {
        var sum = new HashMap<>(some);
        others.forEach((place, more) -> sum.merge(place, more, Granted::plus));
        return sum;
    }
}
