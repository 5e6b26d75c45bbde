package vn.ntm.criteria.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.NamePart;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitSpells;
import vn.ntm.ledger.unit.UnitType;

/** Finds units, by the Vietnamese order of their names. */
@ApplicationScoped
class UnitQueries {

    private static final String WHERE = """
             from unit_spell
            where valid @> :validOn and %s
              and (cast(:types as text[]) is null or type = any (:types))
              and (cast(:ancestor as text) is null or code = any (array(select units_ever_in(:ancestor))) and :ancestor = any (unit_path(code, :validOn, :knownAt)))
              and (cast(:name as text) is null or %s)
            """.formatted(Known.AT, NamePart.in("name", "name"));

    private static final Keyset ORDER = Keyset.by(Keyset.BY_NAME, "text").then("code", "text");

    private final Jdbi jdbi;

    UnitQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<KnownUnit> list(UnitFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                "select *, lower(valid) as valid_from, upper(valid) as valid_to" + WHERE,
                query -> bound(query, filter, asOf),
                from,
                limit,
                UnitSpells::known);
    }

    long count(UnitFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, WHERE, query -> bound(query, filter, asOf));
    }

    private static Query bound(Query query, UnitFilter filter, AsOf asOf) {
        List<String> types = Arrays.stream(UnitType.values())
                .filter(type -> filter.type == null || type == filter.type)
                .filter(type -> filter.tier == null || type.tier() == filter.tier)
                .map(UnitType::name)
                .toList();
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bindArray("types", String.class, types)
                .bind("ancestor", filter.ancestor)
                .bind("name", NamePart.escaped(filter.name));
    }
}
