package vn.ntm.criteria.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.ntm.ledger.change.PublishedFact;
import vn.ntm.ledger.change.PublishedFacts;

/**
 * What is public of criteria-service: units, their successions and the rules for them, criteria sets, procedures,
 * recognitions with their decisions, revocations with their rules, model places, results, funding, construction debt, targets,
 * the bands of reports and which reports were published, and boundary changes once they are enacted. Drafts, proposals, assessments and dossiers are not:
 * what comes of a dossier is public as a recognition.
 */
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
                PublishedFact.of(
                        "unit_succession",
                        "predecessor_code successor_code changed_on change legal_basis area_share population_share"),
                PublishedFact.of(
                        "boundary_change",
                        "change_id state document_number document_issuer document_signed_on effective_on"),
                PublishedFact.of(
                        "carry_over_rule",
                        "code subject title change successor_type changed_from changed_to treatment legal_basis"),
                PublishedFact.of(
                        "criteria_set_version",
                        "set_code set_version change scope level name_vi name_en area_scheme decision_number decision_issuer decision_signed_on valid end_basis criteria_declared indicators_declared"),
                PublishedFact.of("criterion", "set_code set_version criterion_no group_name name_vi name_en added_by"),
                PublishedFact.of(
                        "indicator",
                        "set_code set_version indicator_code criterion_no label_vi label_en kind unit part_unit scale may_not_apply reference_set reference_indicator"),
                PublishedFact.of(
                        "indicator_threshold",
                        "set_code set_version indicator_code area programme_year rule amount part_amount level legal_basis certainty"),
                PublishedFact.of("criteria_set_publication", "set_code set_version content_hash"),
                PublishedFact.of("commune_classification", "unit_code scheme area ground valid legal_basis"),
                PublishedFact.of(
                        "recognition",
                        "recognition_id event level unit_code unit_on unit_on_basis programme_year round decision_number decision_issuer decision_signed_on attested_on field counted"),
                PublishedFact.of("recognition_decision", "decision_id number issuer signed_on round"),
                PublishedFact.of(
                        "recognition_decision_item", "decision_id dossier_id unit_code level programme_year field"),
                PublishedFact.of("recognition_procedure", "procedure_code subject unit_types levels valid legal_basis"),
                PublishedFact.of(
                        "procedure_step", "procedure_code step_no from_state to_state actor guard output legal_basis"),
                PublishedFact.of("procedure_setting", "procedure_code step_no parameter value valid legal_basis"),
                PublishedFact.of("calendar_day", "day kind name"),
                PublishedFact.of("calendar_year", "calendar_year"),
                PublishedFact.of(
                        "revocation_rule",
                        "set_code set_version level share_with_key share_alone share_units_below key_criteria valid legal_basis certainty"),
                PublishedFact.of(
                        "revocation",
                        "revocation_id proposal_id level unit_code revoked_on decision_number decision_issuer decision_signed_on"),
                PublishedFact.of(
                        "funding_entry",
                        "entry_id unit_code unit_on programme_year since_year period_end source_kind measure amount_vnd"),
                PublishedFact.of("sponsor", "key name kind"),
                PublishedFact.of(
                        "sponsorship",
                        "sponsorship_id sponsor_key unit_code from_year until_year decision_number decision_issuer decision_signed_on"),
                PublishedFact.of(
                        "funding_posting",
                        "posting_id effect reverses unit_code posted_on programme_year funding_source budget_tier nature stage form in_kind quantity amount_vnd sponsorship_id reference decision_number decision_issuer decision_signed_on"),
                PublishedFact.of("model_place", "place_id key kind unit_code unit_on village name"),
                PublishedFact.of(
                        "model_place_event",
                        "place_key event turn programme_year round reason decision_number decision_issuer decision_signed_on"),
                PublishedFact.of("result_measure", "code label_vi label_en kind unit"),
                PublishedFact.of("result_measure_indicator", "measure_code set_code set_version indicator_code"),
                PublishedFact.of("result_entry", "entry_id measure_code unit_code programme_year half value"),
                PublishedFact.of("construction_debt", "entry_id unit_code period unit_on amount_vnd"),
                PublishedFact.of("progress_band", "template criteria least most name_vi name_en valid legal_basis"),
                PublishedFact.of(
                        "report_publication",
                        "programme_year edition figures_on figures_known_at input_names input_hashes report_hash decision_number decision_issuer decision_signed_on token"));
    }

    @Override
    public Set<String> leftOut() {
        return Set.of(
                "assessment_entry",
                "boundary_draft",
                "revocation_proposal",
                "recognition_dossier",
                "dossier_finding",
                "dossier_attachment");
    }
}
