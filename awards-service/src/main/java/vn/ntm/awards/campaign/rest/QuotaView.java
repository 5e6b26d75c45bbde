package vn.ntm.awards.campaign.rest;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quota;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.commendation.domain.RecipientKind;

/**
 * How much can be granted, and how much is; what is granted is absent in a list.
 *
 * @param most how many at most; absent where no number is allotted
 * @param directShareLeast so many of a hundred of them work directly, at least; absent where nobody says so
 * @param granted how many are granted
 * @param grantedDirect of how many of these it is known that they work directly
 * @param grantedUnknown of how many of these it is not known
 * @param left how many more can be granted; absent where no number is allotted
 */
@Schema(name = "CampaignQuota")
record QuotaView(
        String form,
        RecipientKind recipientKind,
        @Nullable Integer most,
        @Nullable BigDecimal directShareLeast,
        @Nullable Integer granted,
        @Nullable Integer grantedDirect,
        @Nullable Integer grantedUnknown,
        @Nullable Integer left) {

    static QuotaView of(Quota quota) {
        return new QuotaView(
                quota.form(), quota.recipient(), quota.most(), quota.directShareLeast(), null, null, null, null);
    }

    static QuotaView of(Quota quota, Quotas quotas, Map<Place, Granted> granted) {
        Granted against = quotas.against(quota, granted);
        return new QuotaView(
                quota.form(),
                quota.recipient(),
                quota.most(),
                quota.directShareLeast(),
                against.count(),
                against.direct(),
                against.unknown(),
                quota.left(against));
    }
}
