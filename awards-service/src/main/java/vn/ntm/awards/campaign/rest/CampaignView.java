package vn.ntm.awards.campaign.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.application.CampaignOnFile;
import vn.ntm.awards.campaign.domain.CampaignPlan;
import vn.ntm.awards.campaign.domain.CampaignState;
import vn.ntm.awards.campaign.domain.CampaignState.CampaignStep;
import vn.ntm.awards.campaign.domain.CampaignTheme;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Decision;

/**
 * A movement or a theme in which recipients are commended.
 *
 * @param state where it stood on the day
 * @param meritKind for what kind of merit it is
 * @param launcher who launches it
 * @param validFrom its first day
 * @param validTo the day after its last
 * @param aim absent as long as it is not written
 * @param criteria for what somebody is commended; absent as long as they are not written
 * @param budget the document that approves its budget; absent as long as there is none
 * @param launch the document of the launch; absent as long as there was none by the day
 * @param closing the document of the review; absent as long as there was none by the day
 * @param closedOn the day of the review
 * @param proposers who may propose recipients
 * @param source of the last that was recorded
 * @param version how often it was recorded; the strong ETag
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "Campaign")
record CampaignView(
        UUID campaignId,
        String code,
        String name,
        CampaignStep state,
        MeritKind meritKind,
        IssuerKind launcher,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String aim,
        @Nullable String criteria,
        @Nullable Decision budget,
        @Nullable Decision launch,
        @Nullable String closing,
        @Nullable LocalDate closedOn,
        List<ProposerKind> proposers,
        List<ThemeView> themes,
        List<QuotaView> quotas,
        String source,
        Confidence confidence,
        @Nullable String note,
        long version,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static CampaignView of(CampaignOnFile onFile, LocalDate day, List<QuotaView> quotas, @Nullable AsOf asOf) {
        CampaignPlan plan = onFile.campaign().plan();
        CampaignState state = onFile.campaign().state();
        CampaignStep step = onFile.campaign().stepOn(day);
        var closed = state instanceof CampaignState.Closed known && step == CampaignStep.CLOSED ? known : null;
        return new CampaignView(
                onFile.campaign().id(),
                plan.code(),
                plan.name(),
                step,
                plan.merit(),
                plan.launcher(),
                plan.period().from(),
                plan.period().to(),
                plan.aim(),
                plan.criteria(),
                plan.budget(),
                step == CampaignStep.DRAFT ? null : state.launch().orElse(null),
                closed == null ? null : closed.closing(),
                closed == null ? null : closed.day(),
                plan.proposers().stream().sorted().toList(),
                plan.themes().stream().map(ThemeView::of).toList(),
                quotas,
                onFile.grounds().source(),
                onFile.grounds().confidence(),
                onFile.grounds().note(),
                onFile.campaign().version(),
                onFile.recordedAt(),
                asOf);
    }

    /**
     * What a campaign is about in particular.
     *
     * @param criteria for what in it somebody is commended; absent where those of the campaign are all
     */
    @Schema(name = "CampaignTheme")
    record ThemeView(String code, String name, @Nullable String criteria) {

        static ThemeView of(CampaignTheme theme) {
            return new ThemeView(theme.code(), theme.name(), theme.criteria());
        }
    }
}
