package vn.ntm.criteria.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.progress.application.CountedUnits;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredCountedUnits implements CountedUnits {

    private static final String COMMUNES = """
            select c.code, c.name, d.code as district_code, d.name as district_name
              from unit_spell c
              left join unit_spell d on d.code = c.parent_code and d.type <> 'PROVINCE' and d.valid @> :validOn and %s
             where c.type = 'COMMUNE' and c.valid @> :validOn and %s
               and c.code = any (array(select units_ever_in(:unit)))
               and :unit = any (unit_path(c.code, :validOn, :knownAt))
             order by c.code""".formatted(Known.at("d."), Known.at("c."));

    private final Jdbi jdbi;

    StoredCountedUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<CountedUnit> communes(UnitCode unit, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(COMMUNES)
                .bind("unit", unit)
                .bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, context) -> counted(new Row(columns)))
                .list());
    }

    private static CountedUnit counted(Row row) throws SQLException {
        UnitCode district = row.optionalCode("district_code");
        return new CountedUnit(
                new NamedUnit(row.code("code"), row.text("name")),
                district == null ? null : new NamedUnit(district, row.text("district_name")));
    }
}
