package vn.ntm.awards.campaign.rest.body;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.Quota;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.ledger.request.BodyChecks;

/**
 * How many recipients of a kind can be given a form; it says a number, a share, or both.
 *
 * @param form the code of a form
 * @param recipientKind anything but UNSPLIT, which is for counts alone
 * @param most how many at most
 * @param directShareLeast so many of a hundred of them work directly, at least
 */
@Schema(
        name = "CampaignQuotaEntry",
        requiredProperties = {"form", "recipientKind"})
public record QuotaEntry(
        @Schema(pattern = "^[A-Z][A-Z0-9_]{1,19}$", examples = "BK_TINH")
        String form,

        RecipientKind recipientKind,

        @Schema(minimum = "0", maximum = "1000000") @Nullable Integer most,

        @Schema(minimum = "1", maximum = "100", examples = "60") @Nullable BigDecimal directShareLeast) {

    static final int MOST = 200;
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_RECIPIENTS = 1_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static void check(@Nullable List<@Nullable QuotaEntry> entries, BodyChecks checks) {
        if (entries == null) {
            return;
        }
        checks.require("/quotas", entries.size() <= MOST, "tối đa 200 chỉ tiêu", "at most 200 quotas");
        for (int i = 0; i < Math.min(entries.size(), MOST); i++) {
            check(entries.get(i), "/quotas/" + i, checks);
        }
        checks.require(
                "/quotas",
                entries.stream()
                                .map(entry -> entry == null ? null : entry.place())
                                .distinct()
                                .count()
                        == entries.size(),
                "mỗi hình thức và loại đối tượng một lần",
                "each form and kind of recipient once");
    }

    static Quotas quotas(@Nullable List<QuotaEntry> entries) {
        return entries == null
                ? Quotas.NONE
                : new Quotas(entries.stream().map(QuotaEntry::quota).toList());
    }

    private static void check(@Nullable QuotaEntry entry, String pointer, BodyChecks checks) {
        checks.present(pointer, entry);
        if (entry == null) {
            return;
        }
        checks.require(
                        pointer + "/form",
                        entry.form != null && AwardForm.isCode(entry.form),
                        "mã hình thức, ví dụ BK_TINH",
                        "the code of a form, such as BK_TINH")
                .require(
                        pointer + "/recipientKind",
                        entry.recipientKind != null && entry.recipientKind != RecipientKind.UNSPLIT,
                        "một loại đối tượng, không phải UNSPLIT",
                        "a kind of recipient, not UNSPLIT")
                .require(
                        pointer + "/most",
                        entry.most == null || (entry.most >= 0 && entry.most <= MOST_RECIPIENTS),
                        "từ 0 đến 1000000",
                        "0 to 1000000")
                .require(
                        pointer + "/directShareLeast",
                        isShare(entry.directShareLeast),
                        "từ 1 đến 100, tối đa 4 chữ số thập phân",
                        "1 to 100, with at most 4 decimals")
                .require(
                        pointer,
                        entry.most != null || entry.directShareLeast != null,
                        "cần most hoặc directShareLeast",
                        "most or directShareLeast is needed");
    }

    private static boolean isShare(@Nullable BigDecimal share) {
        return share == null
                || (share.compareTo(BigDecimal.ONE) >= 0
                        && share.compareTo(HUNDRED) <= 0
                        && share.stripTrailingZeros().scale() <= MOST_DECIMALS);
    }

    private Object place() {
        return form == null || recipientKind == null ? this : new Place(form, recipientKind);
    }

    private Quota quota() {
        return new Quota(form, recipientKind, most, directShareLeast);
    }
}
