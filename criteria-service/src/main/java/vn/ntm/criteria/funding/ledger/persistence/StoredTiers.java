package vn.ntm.criteria.funding.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.funding.ledger.application.BudgetTiers;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;
import vn.ntm.ledger.unit.UnitType;

@ApplicationScoped
class StoredTiers implements BudgetTiers {

    private final Jdbi jdbi;

    StoredTiers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean existsOn(BudgetTier tier, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from unit_spell
                                       where type = any (:types) and valid @> cast(:day as date) and superseded_at is null)""")
                .bindArray("types", String.class, types(tier))
                .bind("day", day)
                .mapTo(Boolean.class)
                .one());
    }

    private static List<String> types(BudgetTier tier) {
        UnitType.Tier administration = switch (tier) {
            case PROVINCE -> UnitType.Tier.PROVINCE;
            case DISTRICT -> UnitType.Tier.DISTRICT;
            case COMMUNE -> UnitType.Tier.COMMUNE;
        };
        return Arrays.stream(UnitType.values())
                .filter(type -> type.tier() == administration)
                .map(Enum::name)
                .toList();
    }
}
