package vn.ntm.awards.eligibility.domain.rule;

import java.util.List;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.FormRules;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.awards.form.domain.PowerVerdict;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.awards.regime.domain.RegimeContent;
import vn.ntm.kernel.Bilingual;

/** What the regime says of the form, and who can give it. */
final class FormRulesCheck {

    private FormRulesCheck() {}

    static void check(Findings findings) {
        FormRules rules = findings.onFile().rules();
        inRegime(findings, rules);
        laterRegime(findings, rules);
        power(findings, rules);
        AwardForm form = rules.form();
        Bilingual conditions = rules.conditions();
        if (form != null && conditions != null) {
            merit(findings, form);
            conditions(findings, form, conditions);
        }
    }

    private static void inRegime(Findings findings, FormRules rules) {
        String code = findings.nominated().form();
        Regime regime = rules.regime();
        if (!rules.known()) {
            findings.notMet(
                    EligibilityRule.FORM_IN_REGIME,
                    "Không có hình thức khen thưởng " + code + ".",
                    "No form " + code + " is on file.",
                    code);
        } else if (regime == null) {
            findings.unknown(
                    EligibilityRule.FORM_IN_REGIME,
                    "Không có chế độ nào cho ngày này.",
                    "No regime is on file for the day.",
                    code);
        } else if (rules.form() == null) {
            notFound(findings, regime, code);
        } else {
            findings.met(
                    EligibilityRule.FORM_IN_REGIME,
                    "Chế độ " + regime.code() + " có hình thức này.",
                    "The regime " + regime.code() + " has the form.",
                    code);
        }
    }

    private static void notFound(Findings findings, Regime regime, String code) {
        if (regime.content() == RegimeContent.ON_FILE) {
            findings.notMet(
                    EligibilityRule.FORM_IN_REGIME,
                    "Chế độ " + regime.code() + " không có hình thức này.",
                    "The regime " + regime.code() + " does not have the form.",
                    code);
        } else {
            findings.unknown(
                    EligibilityRule.FORM_IN_REGIME,
                    "Chế độ " + regime.code() + " chưa có đủ nội dung; chưa thấy hình thức này.",
                    "The regime " + regime.code() + " is not on file as a whole, and the form was not found in it.",
                    code);
        }
    }

    /** Files keep to the text under which they were accepted, unless a later one favours them more. */
    private static void laterRegime(Findings findings, FormRules rules) {
        Regime today = rules.today();
        Regime regime = rules.regime();
        if (today == null || regime == null || today.code().equals(regime.code())) {
            return;
        }
        String transition = today.transition();
        if (transition != null) {
            findings.add(
                    EligibilityRule.LATER_REGIME,
                    EligibilityVerdict.UNKNOWN,
                    new Bilingual(
                            "Chế độ " + today.code() + " đã có hiệu lực; chưa so sánh xem có lợi hơn không: "
                                    + transition,
                            "The regime " + today.code() + " is in force; whether it is more favourable was not"
                                    + " compared: " + transition),
                    List.of(today.code()),
                    today.legalBasis(),
                    today.origin());
        }
    }

    private static void power(Findings findings, FormRules rules) {
        IssuerKind issuer = findings.nominated().issuer();
        if (issuer == null) {
            return;
        }
        var day = findings.onFile().day();
        switch (PowerVerdict.of(rules.powers(), issuer, day)) {
            case HELD ->
                findings.met(
                        EligibilityRule.ISSUER_HAS_POWER,
                        issuer + " có thẩm quyền vào ngày " + day + ".",
                        issuer + " could give it on " + day + ".",
                        issuer.name());
            case NOT_HELD ->
                findings.notMet(
                        EligibilityRule.ISSUER_HAS_POWER,
                        issuer + " không có thẩm quyền vào ngày " + day + ".",
                        issuer + " had no power to give it on " + day + ".",
                        issuer.name());
            case UNKNOWN ->
                findings.unknown(
                        EligibilityRule.ISSUER_HAS_POWER,
                        "Chưa rõ ai có thẩm quyền vào ngày " + day + ".",
                        "Who could give it on " + day + " is not on file.",
                        issuer.name());
        }
    }

    private static void merit(Findings findings, AwardForm form) {
        var asked = findings.nominated().merit();
        var only = form.meritKind();
        if (only == null) {
            findings.unknown(
                    EligibilityRule.MERIT_OF_FORM,
                    "Nguồn không nêu hình thức này dành cho loại thành tích nào.",
                    "No source says for what kind of merit the form is given.");
        } else if (only == asked) {
            findings.met(EligibilityRule.MERIT_OF_FORM, "Dành cho loại " + only + ".", "It is given for " + only + ".");
        } else {
            findings.notMet(
                    EligibilityRule.MERIT_OF_FORM,
                    "Chỉ dành cho loại " + only + ", không cho loại " + asked + ".",
                    "It is given for " + only + " alone, not for " + asked + ".");
        }
    }

    private static void conditions(Findings findings, AwardForm form, Bilingual inWords) {
        findings.add(
                EligibilityRule.CONDITIONS_OF_FORM,
                EligibilityVerdict.UNKNOWN,
                inWords,
                List.of(form.code()),
                form.legalBasis(),
                form.origin());
    }
}
