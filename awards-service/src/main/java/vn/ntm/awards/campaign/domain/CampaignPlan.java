package vn.ntm.awards.campaign.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Decision;

/**
 * What the plan of a campaign says.
 *
 * @param code its name in the register, such as {@code NTM-2026}
 * @param merit MOVEMENT or THEMATIC
 * @param period its days, of which the last is known
 * @param aim absent as long as it is not written
 * @param criteria for what somebody is commended; absent as long as they are not written
 * @param budget the document by which its budget is approved; absent as long as there is none
 * @param proposers who may propose recipients
 */
public record CampaignPlan(
        String code,
        String name,
        MeritKind merit,
        IssuerKind launcher,
        Days period,
        @Nullable String aim,
        @Nullable String criteria,
        @Nullable Decision budget,
        Set<ProposerKind> proposers,
        List<CampaignTheme> themes,
        Quotas quotas) {

    /** The kinds of merit for which a campaign is. */
    public static final Set<MeritKind> MERITS = Set.of(MeritKind.MOVEMENT, MeritKind.THEMATIC);

    /** @throws IllegalArgumentException if it would have no end, or be for another kind of merit */
    public CampaignPlan {
        if (period.to() == null || !MERITS.contains(merit)) {
            throw new IllegalArgumentException("a campaign has an end, and is a movement or a theme: " + code);
        }
        proposers = Set.copyOf(proposers);
        themes = themes.stream()
                .sorted(Comparator.comparing(CampaignTheme::code))
                .toList();
    }

    public LocalDate lastDay() {
        return Objects.requireNonNull(period.to()).minusDays(1);
    }

    public boolean letsPropose(ProposerKind proposer) {
        return proposers.contains(proposer);
    }

    /** Whether all the days are days of the campaign. */
    public boolean covers(Days days) {
        LocalDate end = days.to();
        return end != null && !days.from().isBefore(period.from()) && !end.isAfter(Objects.requireNonNull(period.to()));
    }

    public Optional<CampaignTheme> theme(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }

    /** What has to be written before it can be launched, by the names of the API. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (aim == null) {
            missing.add("aim");
        }
        if (criteria == null) {
            missing.add("criteria");
        }
        if (proposers.isEmpty()) {
            missing.add("proposers");
        }
        return missing;
    }

    /** The same, with other quotas. */
    CampaignPlan allotting(Quotas others) {
        return new CampaignPlan(code, name, merit, launcher, period, aim, criteria, budget, proposers, themes, others);
    }
}
