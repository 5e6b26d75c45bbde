package vn.ntm.awards.campaign.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign is about in particular.
 *
 * @param code its name in the campaign, such as {@code VUON-MAU}
 * @param criteria for what in it somebody is commended; absent where those of the campaign are all
 */
public record CampaignTheme(
        String code, String name, @Nullable String criteria) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST_CODE = 40;

    /** Whether campaigns and themes can be called so. */
    public static boolean isCode(String text) {
        return text.length() <= LONGEST_CODE && CODE.matcher(text).matches();
    }
}
