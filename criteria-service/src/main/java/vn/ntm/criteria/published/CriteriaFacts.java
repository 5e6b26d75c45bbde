package vn.ntm.criteria.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.ntm.ledger.change.PublishedFact;
import vn.ntm.ledger.change.PublishedFacts;

/**
 * Units, recognitions and their decisions, procedures, funding and targets are public, all of them. Dossiers are not: what
 * comes of one is public as a recognition.
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
                PublishedFact.of("unit_succession", "predecessor_code successor_code changed_on change legal_basis"),
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
                        "funding_entry",
                        "entry_id unit_code unit_on programme_year since_year period_end source_kind measure amount_vnd"));
    }

    @Override
    public Set<String> leftOut() {
        return Set.of("recognition_dossier", "dossier_finding");
    }
}
