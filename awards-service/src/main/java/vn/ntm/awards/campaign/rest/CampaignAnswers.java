package vn.ntm.awards.campaign.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.application.CampaignOnFile;
import vn.ntm.awards.campaign.application.GrantedInCampaigns;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.version.EntityVersion;

/** Campaigns as they are answered: alone with what is granted in them, and with a strong ETag. */
@ApplicationScoped
class CampaignAnswers {

    static final String TAG = "\"\\d{1,18}\"";

    private final GrantedInCampaigns grants;
    private final Calendar calendar;

    CampaignAnswers(GrantedInCampaigns grants, Calendar calendar) {
        this.grants = grants;
        this.calendar = calendar;
    }

    /** As an item of a page, whose day and instant are those of the page. */
    static CampaignView listed(CampaignOnFile onFile, LocalDate day) {
        return CampaignView.of(
                onFile,
                day,
                onFile.campaign().plan().quotas().all().stream()
                        .map(QuotaView::of)
                        .toList(),
                null);
    }

    /** As a write left it. */
    RestResponse.ResponseBuilder<CampaignView> written(RestResponse.Status status, CampaignOnFile onFile) {
        return answer(status, onFile, new AsOf(calendar.today(), onFile.recordedAt()), null);
    }

    RestResponse<CampaignView> found(CampaignOnFile onFile, AsOf asOf) {
        return answer(RestResponse.Status.OK, onFile, asOf, asOf).build();
    }

    private RestResponse.ResponseBuilder<CampaignView> answer(
            RestResponse.Status status, CampaignOnFile onFile, AsOf asOf, @Nullable AsOf shown) {
        Quotas quotas = onFile.campaign().plan().quotas();
        var granted = grants.in(onFile.campaign().id(), quotas, asOf);
        var view = CampaignView.of(
                onFile,
                asOf.validOn(),
                quotas.all().stream()
                        .map(quota -> QuotaView.of(quota, quotas, granted))
                        .toList(),
                shown);
        return RestResponse.ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, new EntityVersion(onFile.campaign().version()).entityTag());
    }
}
