package vn.ntm.criteria.criteriaset.persistence;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.criteria.criteriaset.domain.indicator.Origin;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

@Singleton
class StoredCriteria extends PartTable<Criterion> {

    StoredCriteria(Jdbi jdbi, Identities identities) {
        super(jdbi, identities, "criterion");
    }

    @Override
    String nameColumn() {
        return "criterion_no";
    }

    @Override
    Map<String, @Nullable Object> key(Criterion criterion) {
        return Map.of("criterion_no", criterion.number());
    }

    @Override
    Map<String, @Nullable Object> values(Criterion criterion) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("group_name", criterion.group());
        values.put("name_vi", criterion.name().vi());
        values.put("name_en", criterion.name().en());
        values.put("added_by", criterion.addedBy());
        return values;
    }

    @Override
    Provenance provenance(Criterion criterion) {
        return of(criterion.origin());
    }

    @Override
    Criterion read(Row row) throws SQLException {
        return new Criterion(
                row.number("criterion_no"),
                row.optionalText("group_name"),
                new Bilingual(row.text("name_vi"), row.text("name_en")),
                row.optionalCode("added_by"),
                origin(row));
    }

    static Provenance of(Origin origin) {
        return new Provenance(origin.source(), origin.confidence(), origin.note());
    }

    static Origin origin(Row row) throws SQLException {
        Provenance provenance = row.provenance();
        return new Origin(provenance.source(), provenance.confidence(), provenance.note());
    }
}
