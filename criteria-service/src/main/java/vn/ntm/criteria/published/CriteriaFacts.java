package vn.ntm.criteria.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.ntm.ledger.change.PublishedFact;
import vn.ntm.ledger.change.PublishedFacts;

/** Units, recognitions, funding, sponsors and targets are public, all of them. */
@ApplicationScoped
class CriteriaFacts implements PublishedFacts {

    @Override
    public String service() {
        return "criteria";
    }

    @Override
    public List<PublishedFact> kinds() {
        return List.of(
                PublishedFact.UNIT_SPELL,
                PublishedFact.PROGRAMME_YEAR,
                PublishedFact.PUBLISHED_FIGURE,
                PublishedFact.PLANNED_TARGET,
                PublishedFact.of("unit_succession", "predecessor_code successor_code changed_on change legal_basis"),
                PublishedFact.of(
                        "recognition",
                        "recognition_id event level unit_code unit_on unit_on_basis programme_year round decision_number decision_issuer decision_signed_on attested_on field counted"),
                PublishedFact.of(
                        "funding_entry",
                        "entry_id unit_code unit_on programme_year since_year period_end source_kind measure amount_vnd"),
                PublishedFact.of("sponsor", "key name kind"),
                PublishedFact.of(
                        "sponsorship",
                        "sponsorship_id sponsor_key unit_code from_year until_year decision_number decision_issuer decision_signed_on"),
                PublishedFact.of(
                        "funding_posting",
                        "posting_id effect reverses unit_code posted_on programme_year funding_source budget_tier nature stage form in_kind quantity amount_vnd sponsorship_id reference decision_number decision_issuer decision_signed_on"));
    }

    @Override
    public Set<String> leftOut() {
        return Set.of();
    }
}
