package vn.ntm.awards.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.ntm.ledger.change.PublishedFact;
import vn.ntm.ledger.change.PublishedFacts;

/** Commendations are public, and name no person; units are published by whoever owns them. */
@ApplicationScoped
class AwardFacts implements PublishedFacts {

    @Override
    public String service() {
        return "awards";
    }

    @Override
    public List<PublishedFact> kinds() {
        return List.of(
                PublishedFact.PROGRAMME_YEAR,
                PublishedFact.PUBLISHED_FIGURE,
                PublishedFact.PLANNED_TARGET,
                PublishedFact.of(
                        "commendation",
                        "key programme_year form decision_number decision_issuer decision_signed_on occasion_on recipient_kind recipient_name unit_code unit_on unit_on_basis recipient_count amount_vnd"));
    }

    @Override
    public Set<String> leftOut() {
        return Set.of("unit_spell", "unit_succession");
    }
}
