package vn.ntm.awards.eligibility.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.achievement.application.RewardedAchievements;
import vn.ntm.awards.campaign.application.CampaignGrants;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** What commendations on file say of the achievements that earned them, and of the campaigns in which they are granted. */
@ApplicationScoped
class EarnedCommendations implements CampaignGrants, RewardedAchievements {

    private static final String GRANTED = """
            select c.form_code, c.recipient_kind, sum(c.recipient_count) as granted,
                count(*) filter (where r.works_directly) as direct,
                sum(c.recipient_count) filter (where r.works_directly is null) as unknown
            from commendation c left join recipient r on r.recipient_id = c.recipient_id and %s
            where c.campaign_id = :campaign and c.form_code is not null and %s and c.unit_on <= :validOn
              and (c.annulled_on is null or c.annulled_on > :validOn)
            group by c.form_code, c.recipient_kind""".formatted(Known.at("r."), Known.at("c."));

    private static final String REWARDED = """
            select exists (select from commendation
                where achievement_id = :achievement and superseded_at is null and annulled_on is null)""";

    private final Jdbi jdbi;

    EarnedCommendations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<Place, Granted> in(UUID campaign, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(GRANTED)
                .bind("campaign", campaign)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return Map.entry(
                            new Place(row.text("form_code"), row.choice("recipient_kind", RecipientKind.class)),
                            new Granted(row.number("granted"), row.number("direct"), row.number("unknown")));
                })
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public boolean rewarded(UUID achievement) {
        return jdbi.withHandle(handle -> handle.createQuery(REWARDED)
                .bind("achievement", achievement)
                .mapTo(Boolean.class)
                .one());
    }
}
