package vn.ntm.criteria.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.application.AssessableUnits;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.unit.UnitType;

@ApplicationScoped
class StoredUnits implements AssessableUnits {

    private static final String IN = """
            select code, name from unit_spell
            where valid @> :validOn and %s and type = any (:types) and code > :after
              and code = any (array(select units_ever_in(:ancestor))) and :ancestor = any (unit_path(code, :validOn, :knownAt))
            order by code limit :limit""".formatted(Known.AT);

    private final Jdbi jdbi;

    StoredUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<NamedUnit> in(UnitCode ancestor, List<UnitType> types, AsOf asOf, @Nullable UnitCode after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(IN)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bindArray(
                        "types",
                        String.class,
                        types.stream().map(UnitType::name).toList())
                .bind("after", after == null ? "" : after.value())
                .bind("ancestor", ancestor)
                .bind("limit", limit)
                .map((columns, context) -> {
                    var row = new Row(columns);
                    return new NamedUnit(row.code("code"), row.text("name"));
                })
                .list());
    }
}
