package vn.ntm.ocop.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.ntm.ledger.change.PublishedFact;
import vn.ntm.ledger.change.PublishedFacts;

/**
 * Producers, products and certifications are public; units are published by whoever owns them. Who stands for a producer is
 * not public, nor is its address: that of a household is that of a home.
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
                PublishedFact.of(
                        "certification",
                        "certification_id product_key outcome stars kind programme_year round evaluated_on decision_number decision_issuer decision_signed_on expires_on happened_on happened_on_basis"));
    }

    @Override
    public Set<String> leftOut() {
        return Set.of("unit_spell", "producer_representative");
    }
}
