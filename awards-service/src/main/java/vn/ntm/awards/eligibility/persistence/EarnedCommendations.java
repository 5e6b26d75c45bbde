package vn.ntm.awards.eligibility.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.achievement.application.RewardedAchievements;
import vn.ntm.awards.campaign.application.CampaignGrants;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.fact.Row;

/** What commendations on file say of the achievements that earned them, and of the campaigns in which they are granted. */
@ApplicationScoped
class EarnedCommendations implements CampaignGrants, RewardedAchievements {

    private static final String GRANTED = """
            select campaign_id, form_code, recipient_kind,
                sum(g.granted) as granted, sum(g.direct) as direct, sum(g.unknown) as unknown
            from unnest(:campaigns, :forms, :recipients) asked (campaign_id, form_code, recipient_kind)
            join campaign_grant g using (campaign_id, form_code, recipient_kind)
            where g.on_day <= :validOn and g.known_from <= :knownAt
            group by campaign_id, form_code, recipient_kind
            having sum(g.granted) > 0""";

    private static final String REWARDED = """
            select exists (select from commendation
                where achievement_id = :achievement and superseded_at is null and annulled_on is null)""";

    private final Jdbi jdbi;

    EarnedCommendations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<UUID, Map<Place, Granted>> in(Map<UUID, Set<Place>> asked, AsOf asOf) {
        List<UUID> campaigns = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        asked.forEach((campaign, places) -> places.forEach(place -> {
            campaigns.add(campaign);
            forms.add(place.form());
            recipients.add(place.recipient().name());
        }));
        return jdbi.withHandle(handle -> handle.createQuery(GRANTED)
                .bindArray("campaigns", UUID.class, campaigns)
                .bindArray("forms", String.class, forms)
                .bindArray("recipients", String.class, recipients)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, _) -> inPlace(new Row(columns)))
                .collect(groupingBy(InPlace::campaign, toUnmodifiableMap(InPlace::place, InPlace::granted))));
    }

    private static InPlace inPlace(Row row) throws SQLException {
        return new InPlace(
                row.id("campaign_id"),
                new Place(row.text("form_code"), row.choice("recipient_kind", RecipientKind.class)),
                new Granted(row.number("granted"), row.number("direct"), row.number("unknown")));
    }

    @Override
    public boolean rewarded(UUID achievement) {
        return jdbi.withHandle(handle -> handle.createQuery(REWARDED)
                .bind("achievement", achievement)
                .mapTo(Boolean.class)
                .one());
    }

    record InPlace(UUID campaign, Place place, Granted granted) {}
}
