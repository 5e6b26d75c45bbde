package vn.ntm.awards.eligibility.domain.rule;

import vn.ntm.awards.eligibility.domain.Checked;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.awards.eligibility.domain.OnFile;

/** Checks every rule that concerns a nomination, in one order, so that equal questions have equal answers. */
public final class EligibilityCheck {

    private EligibilityCheck() {}

    public static Checked of(Nominated nominated, OnFile onFile) {
        var findings = new Findings(nominated, onFile);
        if (RecipientRules.restricted(findings)) {
            return checked(nominated, onFile, findings);
        }
        RecipientRules.check(findings);
        FormRulesCheck.check(findings);
        ObstacleRules.check(findings);
        AchievementRules.check(findings);
        CampaignRules.check(findings);
        PastAwardRules.check(findings);
        RouteRules.check(findings);
        return checked(nominated, onFile, findings);
    }

    private static Checked checked(Nominated nominated, OnFile onFile, Findings findings) {
        var regime = onFile.rules().regime();
        return new Checked(nominated, regime == null ? null : regime.code(), findings.all());
    }
}
