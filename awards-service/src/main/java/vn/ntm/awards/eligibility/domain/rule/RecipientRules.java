package vn.ntm.awards.eligibility.domain.rule;

import java.util.List;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.Nominee;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Origin;

/** Who can be given the form at all. */
final class RecipientRules {

    private static final String DATA_LAW = "Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP";
    private static final Origin READ_OF_DATA_LAW = new Origin(
            "https://www.frasersvn.com/vi/legal-updates-and-publications/the-next-chapter-in-data-protection-new-decree-guiding-the-personal-data-protection-law",
            Confidence.MEDIUM,
            null);

    private RecipientRules() {}

    /** Of whoever had the processing of the data restricted nothing is checked, and nothing is told. */
    static boolean restricted(Findings findings) {
        Nominee nominee = findings.onFile().nominee();
        if (nominee == null || !nominee.restricted()) {
            return false;
        }
        findings.add(
                EligibilityRule.RECIPIENT_ON_FILE,
                EligibilityVerdict.UNKNOWN,
                new Bilingual(
                        "Chủ thể dữ liệu đã yêu cầu hạn chế xử lý; không kiểm tra gì.",
                        "The person had the processing of the data restricted; nothing is checked."),
                List.of(nominee.id().toString()),
                DATA_LAW,
                READ_OF_DATA_LAW);
        return true;
    }

    static void check(Findings findings) {
        Nominee nominee = findings.onFile().nominee();
        if (nominee == null) {
            findings.notMet(
                    EligibilityRule.RECIPIENT_ON_FILE,
                    "Không có đối tượng này.",
                    "There is no such recipient.",
                    findings.nominated().recipient().toString());
            return;
        }
        findings.met(
                EligibilityRule.RECIPIENT_ON_FILE,
                "Đã đăng ký, loại " + nominee.kind() + ".",
                "Registered, as " + nominee.kind() + ".",
                nominee.id().toString());
        kind(findings, nominee.kind());
        household(findings, nominee.kind());
    }

    private static void kind(Findings findings, RecipientKind kind) {
        AwardForm form = findings.onFile().rules().form();
        if (form == null) {
            findings.unknown(
                    EligibilityRule.KIND_OF_RECIPIENT,
                    "Chưa rõ hình thức này dành cho loại đối tượng nào.",
                    "For whom the form is, is not on file.");
            return;
        }
        String kinds = String.join(
                ", ", form.recipientKinds().stream().map(Enum::name).sorted().toList());
        if (form.isFor(kind)) {
            findings.met(
                    EligibilityRule.KIND_OF_RECIPIENT,
                    "Hình thức dành cho: " + kinds + ".",
                    "The form is for: " + kinds + ".",
                    form.code());
        } else {
            findings.notMet(
                    EligibilityRule.KIND_OF_RECIPIENT,
                    "Hình thức chỉ dành cho: " + kinds + "; đối tượng là " + kind + ".",
                    "The form is only for: " + kinds + "; the recipient is a " + kind + ".",
                    form.code());
        }
    }

    private static void household(Findings findings, RecipientKind kind) {
        if (kind != RecipientKind.HOUSEHOLD) {
            return;
        }
        if (Achievement.counts(findings.nominated().merit(), kind)) {
            findings.met(
                    EligibilityRule.HOUSEHOLD_NOT_REGULAR,
                    "Hộ gia đình được khen loại " + findings.nominated().merit() + ".",
                    "A household can be commended for " + findings.nominated().merit() + ".");
        } else {
            findings.notMet(
                    EligibilityRule.HOUSEHOLD_NOT_REGULAR,
                    "Hộ gia đình được khen đột xuất, theo phong trào hoặc chuyên đề, không theo công trạng.",
                    "A household is commended for what was sudden, or in a movement or theme, not for regular merit.");
        }
    }
}
