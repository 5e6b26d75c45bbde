package vn.ntm.awards.campaign.rest.body;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.CampaignTheme;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A theme of a campaign.
 *
 * @param code its name in the campaign
 * @param criteria for what in it somebody is commended; absent where those of the campaign are all
 */
@Schema(
        name = "CampaignThemeEntry",
        requiredProperties = {"code", "name"})
public record ThemeEntry(
        @Schema(pattern = CODE, maxLength = LONGEST_CODE, examples = "VUON-MAU")
        String code,

        @Schema(minLength = 1, maxLength = LONGEST_NAME, examples = "Xây dựng vườn mẫu")
        String name,

        @Schema(minLength = 1, maxLength = LONGEST_TEXT) @Nullable String criteria) {

    static final String CODE = "^[A-Z0-9]+(-[A-Z0-9]+)*$";
    static final int LONGEST_CODE = 40;
    static final int LONGEST_NAME = 300;
    static final int LONGEST_TEXT = 4000;
    static final int MOST = 50;

    static void check(@Nullable List<@Nullable ThemeEntry> entries, BodyChecks checks) {
        if (entries == null) {
            return;
        }
        checks.require("/themes", entries.size() <= MOST, "tối đa 50 chuyên đề", "at most 50 themes");
        for (int i = 0; i < Math.min(entries.size(), MOST); i++) {
            check(entries.get(i), "/themes/" + i, checks);
        }
        checks.require(
                "/themes",
                entries.stream()
                                .map(entry -> entry == null ? null : entry.code)
                                .distinct()
                                .count()
                        == entries.size(),
                "mỗi chuyên đề một mã",
                "each theme has a code of its own");
    }

    private static void check(@Nullable ThemeEntry entry, String pointer, BodyChecks checks) {
        checks.present(pointer, entry);
        if (entry != null) {
            checkCode(pointer + "/code", entry.code, checks);
            checks.text(pointer + "/name", entry.name, LONGEST_NAME)
                    .optionalText(pointer + "/criteria", entry.criteria, LONGEST_TEXT);
        }
    }

    static void checkCode(String pointer, @Nullable String code, BodyChecks checks) {
        checks.require(
                pointer,
                code != null && CampaignTheme.isCode(code),
                "chữ hoa không dấu và số, nối bằng gạch ngang, ví dụ NTM-2026; tối đa 40 ký tự",
                "capital letters and digits, joined by hyphens, such as NTM-2026; at most 40 characters");
    }

    CampaignTheme theme() {
        return new CampaignTheme(code, name.strip(), criteria == null ? null : criteria.strip());
    }
}
