package vn.ntm.awards.campaign.rest.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.CampaignPlan;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * The plan of a campaign, as it is drafted or corrected. What is not written yet is absent.
 *
 * @param code its name in the register
 * @param meritKind MOVEMENT or THEMATIC
 * @param launcher who launches it
 * @param validFrom its first day
 * @param validTo the day after its last
 * @param criteria for what somebody is commended
 * @param budget the document by which its budget is approved
 * @param proposers who may propose recipients
 * @param source the paper where it was read
 */
@Schema(
        name = "CampaignRequest",
        requiredProperties = {"code", "name", "meritKind", "launcher", "validFrom", "validTo", "source", "confidence"})
public record CampaignRequest(
        @Schema(pattern = ThemeEntry.CODE, maxLength = ThemeEntry.LONGEST_CODE, examples = "NTM-2026")
        String code,

        @Schema(
                minLength = 1,
                maxLength = ThemeEntry.LONGEST_NAME,
                examples = "Thi đua xây dựng nông thôn mới năm 2026")
        String name,

        MeritKind meritKind,

        IssuerKind launcher,

        LocalDate validFrom,

        LocalDate validTo,

        @Schema(minLength = 1, maxLength = ThemeEntry.LONGEST_TEXT) @Nullable String aim,

        @Schema(minLength = 1, maxLength = ThemeEntry.LONGEST_TEXT) @Nullable String criteria,

        @Nullable BasisRequest budget,

        @Schema(uniqueItems = true) @Nullable List<ProposerKind> proposers,

        @Schema(maxItems = ThemeEntry.MOST) @Nullable List<ThemeEntry> themes,

        @Schema(maxItems = QuotaEntry.MOST) @Nullable List<QuotaEntry> quotas,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, examples = "Dự thảo kế hoạch phát động")
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    public CampaignPlan plan() {
        check();
        return new CampaignPlan(
                code,
                name.strip(),
                meritKind,
                launcher,
                new Days(validFrom, validTo),
                stripped(aim),
                stripped(criteria),
                budget == null ? null : budget.decision(),
                proposers == null ? Set.of() : Set.copyOf(proposers),
                themes == null
                        ? List.of()
                        : themes.stream().map(ThemeEntry::theme).toList(),
                QuotaEntry.quotas(quotas));
    }

    public Provenance provenance() {
        return new Provenance(source.strip(), confidence, stripped(note));
    }

    private void check() {
        var checks = new BodyChecks()
                .text("/name", name, ThemeEntry.LONGEST_NAME)
                .require(
                        "/meritKind",
                        meritKind != null && CampaignPlan.MERITS.contains(meritKind),
                        "MOVEMENT hoặc THEMATIC",
                        "MOVEMENT or THEMATIC")
                .present("/launcher", launcher)
                .day("/validFrom", validFrom)
                .day("/validTo", validTo)
                .require(
                        "/validTo",
                        validTo == null || validFrom == null || validFrom.isBefore(validTo),
                        "ngày sau ngày đầu",
                        "a day after the first")
                .optionalText("/aim", aim, ThemeEntry.LONGEST_TEXT)
                .optionalText("/criteria", criteria, ThemeEntry.LONGEST_TEXT)
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON);
        ThemeEntry.checkCode("/code", code, checks);
        checkParts(checks);
        checks.done();
    }

    private void checkParts(BodyChecks checks) {
        BasisRequest.checkWhole("/budget", budget, checks);
        if (proposers != null) {
            checks.require(
                    "/proposers",
                    proposers.stream().filter(Objects::nonNull).distinct().count() == proposers.size(),
                    "mỗi loại một lần",
                    "each kind once");
        }
        ThemeEntry.check(themes, checks);
        QuotaEntry.check(quotas, checks);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    /** Who drafts says why in the note, if at all. */
    @Override
    public @Nullable String reason() {
        return note;
    }

    @Override
    public @Nullable String document() {
        return source;
    }
}
