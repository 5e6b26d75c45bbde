package vn.ntm.awards.eligibility.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.application.AchievementOnFile;
import vn.ntm.awards.achievement.application.Achievements;
import vn.ntm.awards.campaign.application.CampaignOnFile;
import vn.ntm.awards.campaign.application.Campaigns;
import vn.ntm.awards.campaign.application.GrantedInCampaigns;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.awards.eligibility.domain.Nominee;
import vn.ntm.awards.money.application.AwardSettings;
import vn.ntm.awards.money.domain.AwardParameter;
import vn.ntm.awards.obstacle.application.Obstacles;
import vn.ntm.kernel.AsOf;

/** What is on file of many nominations, read for all of them together: a few questions to the database, however many they are. */
@ApplicationScoped
class CaseFiles {

    private final RulesOfForms rules;
    private final Nominees nominees;
    private final Achievements achievements;
    private final Campaigns campaigns;
    private final GrantedInCampaigns granted;
    private final PastAwards awards;
    private final Obstacles obstacles;
    private final AwardSettings settings;

    CaseFiles(
            RulesOfForms rules,
            Nominees nominees,
            Achievements achievements,
            Campaigns campaigns,
            GrantedInCampaigns granted,
            PastAwards awards,
            Obstacles obstacles,
            AwardSettings settings) {
        this.rules = rules;
        this.nominees = nominees;
        this.achievements = achievements;
        this.campaigns = campaigns;
        this.granted = granted;
        this.awards = awards;
        this.obstacles = obstacles;
        this.settings = settings;
    }

    /** @param counted as of when what is granted in campaigns counts */
    CaseFile of(List<Nominated> nominated, AsOf asOf, AsOf counted) {
        Set<UUID> recipients = all(nominated, Nominated::recipient);
        Map<UUID, Nominee> found = nominees.find(recipients, asOf.knownAt());
        Set<UUID> named = all(nominated, Nominated::achievement);
        var deeds = named.isEmpty() ? Map.<UUID, AchievementOnFile>of() : achievements.find(named, asOf);
        Set<String> initiatives = deeds.values().stream()
                .flatMap(deed -> deed.achievement().initiatives().stream())
                .collect(toUnmodifiableSet());
        Set<UUID> inCampaigns = all(nominated, Nominated::campaign);
        var plans = inCampaigns.isEmpty() ? Map.<UUID, CampaignOnFile>of() : campaigns.find(inCampaigns, asOf);
        var asked = asked(nominated, found);
        var limited = limited(plans, asked);
        return new CaseFile(
                asOf.validOn(),
                rules.at(asOf)::of,
                found,
                deeds,
                plans,
                limited.isEmpty() ? Map.of() : granted.in(limited, counted),
                asked,
                awards.ofRecipients(recipients, asOf.knownAt()),
                named.isEmpty() ? Map.of() : awards.ofAchievements(named, asOf.knownAt()),
                initiatives.isEmpty() ? Map.of() : awards.ofInitiatives(initiatives, asOf.knownAt()),
                Twins.in(nominated, deeds),
                obstacles.of(recipients, asOf.knownAt()),
                settings.of(AwardParameter.STATE_AWARDS_A_YEAR_MOST, asOf).orElse(null));
    }

    /** What would be granted in each campaign if everybody of the question were. */
    private static Map<UUID, Map<Place, Granted>> asked(List<Nominated> nominated, Map<UUID, Nominee> found) {
        Map<UUID, Map<Place, Granted>> asked = new HashMap<>();
        for (Nominated one : nominated) {
            UUID campaign = one.campaign();
            Nominee nominee = found.get(one.recipient());
            if (campaign != null && nominee != null) {
                asked.computeIfAbsent(campaign, _ -> new HashMap<>())
                        .merge(
                                new Place(one.form(), nominee.kind()),
                                Granted.one(Optional.ofNullable(nominee.worksDirectly())),
                                Granted::plus);
            }
        }
        return asked;
    }

    /** What has to be counted of each campaign: whatever its quotas count together with what is asked for. */
    private static Map<UUID, Set<Place>> limited(
            Map<UUID, CampaignOnFile> plans, Map<UUID, Map<Place, Granted>> asked) {
        Map<UUID, Set<Place>> limited = new HashMap<>();
        asked.forEach((id, places) -> {
            CampaignOnFile plan = plans.get(id);
            Set<Place> counted =
                    plan == null ? Set.of() : plan.campaign().plan().quotas().besides(places.keySet());
            if (!counted.isEmpty()) {
                limited.put(id, counted);
            }
        });
        return limited;
    }

    private static <T> Set<T> all(List<Nominated> nominated, Function<Nominated, @Nullable T> of) {
        return nominated.stream().map(of).filter(Objects::nonNull).collect(toUnmodifiableSet());
    }
}
