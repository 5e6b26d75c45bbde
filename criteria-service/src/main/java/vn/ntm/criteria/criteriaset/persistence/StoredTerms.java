package vn.ntm.criteria.criteriaset.persistence;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.EndBasis;
import vn.ntm.criteria.criteriaset.domain.SetChange;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.criteria.criteriaset.domain.SetScope;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

@Singleton
class StoredTerms extends PartTable<SetTerms> {

    static final String COLUMNS = "v.*, lower(v.valid) as valid_from, upper(v.valid) as valid_to";

    StoredTerms(Jdbi jdbi, Identities identities) {
        super(jdbi, identities, "criteria_set_version");
    }

    @Override
    String columns() {
        return "*, lower(valid) as valid_from, upper(valid) as valid_to";
    }

    @Override
    String nameColumn() {
        return "set_code";
    }

    @Override
    Map<String, @Nullable Object> key(SetTerms terms) {
        return Map.of();
    }

    @Override
    Map<String, @Nullable Object> values(SetTerms terms) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("change", terms.change());
        values.put("scope", terms.scope());
        values.put("level", terms.level());
        values.put("name_vi", terms.name().vi());
        values.put("name_en", terms.name().en());
        values.put("area_scheme", terms.areas());
        values.put("decision_number", terms.decision().number());
        values.put("decision_issuer", terms.decision().issuer());
        values.put("decision_signed_on", terms.decision().signedOn());
        values.put(
                "valid", new DateRange(terms.validity().from(), terms.validity().to()));
        values.put("end_basis", terms.validity().endBasis());
        values.put("criteria_declared", terms.declared().criteria());
        values.put("indicators_declared", terms.declared().indicators());
        return values;
    }

    @Override
    Provenance provenance(SetTerms terms) {
        return new Provenance(terms.decision().source(), terms.decision().confidence(), terms.note());
    }

    @Override
    SetTerms read(Row row) throws SQLException {
        return terms(row);
    }

    static SetTerms terms(Row row) throws SQLException {
        return new SetTerms(
                new SetVersion(row.text("set_code"), row.number("set_version")),
                row.choice("change", SetChange.class),
                row.choice("scope", SetScope.class),
                row.choice("level", SetLevel.class),
                new Bilingual(row.text("name_vi"), row.text("name_en")),
                row.optionalChoice("area_scheme", AreaScheme.class),
                row.decision(),
                new SetTerms.Validity(
                        row.optionalDate("valid_from"),
                        row.optionalDate("valid_to"),
                        row.optionalChoice("end_basis", EndBasis.class)),
                new SetTerms.Declared(
                        row.optionalNumber("criteria_declared"), row.optionalNumber("indicators_declared")),
                row.optionalText("note"));
    }
}
