package vn.ntm.awards.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.ntm.ledger.change.PublishedFact;
import vn.ntm.ledger.change.PublishedFacts;

/**
 * Commendations are public, and name no person; units are published by whoever owns them. Recipients, what is kept of persons
 * and what these ask are not: what was published once in a feed could not be taken back.
 */
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
                        "key programme_year form decision_number decision_issuer decision_signed_on occasion_on recipient_kind recipient_name unit_code unit_on unit_on_basis recipient_count amount_vnd form_code merit_kind regime campaign_id decision_id annulled_on"),
                PublishedFact.of("award_decision", "decision_id issuer_kind number issuer signed_on programme_year"),
                PublishedFact.of(
                        "award_event", "commendation_key kind happened_on ceremony point place received_by amount_vnd"),
                PublishedFact.of("ceremony", "ceremony name held_on organiser"),
                PublishedFact.of("ceremony_point", "ceremony point name unit_code unit_on main"),
                PublishedFact.of("calendar_day", "day kind name"),
                PublishedFact.of("calendar_year", "calendar_year"),
                PublishedFact.of("data_request_term", "kind working_days valid legal_basis"),
                PublishedFact.of("retention_rule", "rule field kept_months counted_from valid legal_basis"),
                PublishedFact.of(
                        "award_regime",
                        "regime name_vi name_en law decree circular valid content replaces transition legal_basis"),
                PublishedFact.of("award_form", "form name_vi name_en kind legal_basis"),
                PublishedFact.of(
                        "award_form_rule", "regime form authority recipient_kinds merit_kind conditions legal_basis"),
                PublishedFact.of("award_coefficient", "regime form recipient_kind coefficient valid legal_basis"),
                PublishedFact.of("money_rounding", "regime rule legal_basis"),
                PublishedFact.of("award_regime_publication", "regime content_hash"),
                PublishedFact.of("award_power", "form issuer_kind valid legal_basis"),
                PublishedFact.of("base_salary", "valid amount_vnd legal_basis"),
                PublishedFact.of("award_setting", "parameter form value valid legal_basis"),
                PublishedFact.of(
                        "award_procedure_step",
                        "flow step_no from_state to_state event actor guard deadline deadline_unit deadline_basis output legal_basis"),
                PublishedFact.of(
                        "campaign",
                        "campaign_id version state code name merit_kind launcher valid aim criteria proposers budget_number budget_issuer budget_signed_on launch_number launch_issuer launch_signed_on closing_document closed_on"),
                PublishedFact.of(
                        "award_route",
                        "regime route form recipient_kind prior_form prior_merit_kind years_after title_form titles_least titles_in_a_row initiatives_least judged legal_basis"),
                PublishedFact.of("campaign_theme", "campaign_id theme name criteria"),
                PublishedFact.of("campaign_quota", "campaign_id form recipient_kind most direct_share_least"));
    }

    @Override
    public Set<String> leftOut() {
        return Set.of(
                "unit_spell",
                "unit_succession",
                "recipient",
                "person_data",
                "data_request",
                "achievement",
                "nomination",
                "nomination_opinion",
                "nomination_comment",
                "recipient_match",
                "dossier_attachment",
                "obstacle",
                "award_decision_draft",
                "award_decision_draft_item",
                "annulment",
                "commendation.recipient_id",
                "commendation.achievement_id",
                "commendation.initiatives",
                "commendation.nomination_id");
    }
}
