package vn.ntm.ledger.unit;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

@DefaultBean
@ApplicationScoped
class UnitsEndWithTheirSpell implements UnitsGoOn {

    @Override
    public LocalDate lastDay(KnownUnit unit, LocalDate until, Instant knownAt) {
        LocalDate end = unit.spell().valid().to();
        return end == null || until.isBefore(end) ? until : end.minusDays(1);
    }
}
