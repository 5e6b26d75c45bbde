package vn.ntm.ocop.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.ntm.ledger.change.PublishedFact;
import vn.ntm.ledger.change.PublishedFacts;

/**
 * Producers, products, certifications, the rules and the calendar of working days are public; units are published by whoever
 * owns them. Who stands for a producer is not public, nor is its address: that of a household is that of a home.
 */
@ApplicationScoped
class OcopFacts implements PublishedFacts {

    @Override
    public String service() {
        return "ocop";
    }

    @Override
    public List<PublishedFact> kinds() {
        return List.of(
                PublishedFact.PROGRAMME_YEAR,
                PublishedFact.PUBLISHED_FIGURE,
                PublishedFact.PLANNED_TARGET,
                PublishedFact.of("producer", "key name kind unit_code unit_on branch_of"),
                PublishedFact.of(
                        "product",
                        "key name producer_key producer_as_printed unit_code commune_as_printed district_as_printed district_code unit_on product_set set_no"
                                + " code_province code_commune code_sequence code_year product_code"),
                PublishedFact.of("producer_eligibility", "kind first_set last_set valid"),
                PublishedFact.of("council_rule", "level rule value valid"),
                PublishedFact.of(
                        "certification",
                        "certification_id product_key outcome stars kind programme_year round evaluated_on decision_number decision_issuer decision_signed_on expires_on happened_on happened_on_basis"),
                PublishedFact.of(
                        "certificate_event",
                        "event_id certificate_id kind happened_on until_on successor_id ground decision_number decision_issuer decision_signed_on concluded_on reference_id"),
                PublishedFact.of(
                        "ocop_decision",
                        "decision_id kind authority number issuer signed_on programme_year round requested_by"),
                PublishedFact.of(
                        "ocop_decision_item",
                        "decision_id kind authority certificate_id product_key stars dossier_id verification_id"),
                PublishedFact.of(
                        "certificate_notice", "notice_id certificate_id kind due_on ends_on ends_by rule_set days"),
                PublishedFact.of(
                        "rule_set",
                        "rule_set name_vi name_en decision_number decision_issuer decision_signed_on amended_by accepts in_force part_a part_b part_c sheets sets_declared replaces"),
                PublishedFact.of("rule_reading", "rule_set reading legal_basis"),
                PublishedFact.of(
                        "star_bracket",
                        "rule_set stars min_points max_points max_included recognised_by certificate conditions legal_basis"),
                PublishedFact.of(
                        "product_set",
                        "rule_set set_no group_no name_vi name_en group_name_vi group_name_en subgroup_name lead_ministries five_samples items_declared rejections legal_basis"),
                PublishedFact.of(
                        "score_item",
                        "rule_set set_no item_code place part parent_code label_vi label_en max_points scorable options minimum_3 minimum_4 minimum_5 rules only_with"),
                PublishedFact.of("rule_set_publication", "rule_set content_hash"),
                PublishedFact.of(
                        "ocop_procedure_step",
                        "rule_set flow step_no from_state to_state event actor guard deadline deadline_unit deadline_basis output legal_basis"),
                PublishedFact.of("ocop_setting", "rule_set parameter value valid legal_basis"),
                PublishedFact.of("calendar_day", "day kind name"),
                PublishedFact.of("calendar_year", "calendar_year"),
                PublishedFact.of(
                        "evaluation_round", "round_id level programme_year number files_before results_before"),
                PublishedFact.of("dossier_part_rule", "rule_set kind part needed_for condition legal_basis"));
    }

    @Override
    public Set<String> leftOut() {
        return Set.of(
                "unit_spell",
                "unit_succession",
                "producer_representative",
                "inspection",
                "inspection_place",
                "inspection_finding",
                "verification",
                "council",
                "council_member",
                "council_conflict",
                "council_scoring",
                "scoring_member",
                "score_sheet",
                "score_opening",
                "evaluation_dossier",
                "dossier_part",
                "dossier_attachment",
                "part_attachment");
    }
}
