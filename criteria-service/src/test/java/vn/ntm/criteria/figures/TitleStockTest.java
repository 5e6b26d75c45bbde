package vn.ntm.criteria.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.recognition.application.TitleEntry;
import vn.ntm.criteria.recognition.domain.Counted;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.criteria.recognition.domain.Title;
import vn.ntm.criteria.recognition.domain.TitleFact;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.criteria.recognition.domain.UnitDay;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.Evidence;
import vn.ntm.kernel.figure.Recorded;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.lineage.domain.Spell;
import vn.ntm.ledger.unit.UnitType;

/** How many units hold a title on a day. */
class TitleStockTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final Set<UnitType> COMMUNES = Set.of(UnitType.COMMUNE);

    @Test
    void aUnitCountsOnceByItsBestEvidenceAndOnlyWhereItHoldsTheTitle() {
        var stock = new TitleStock(List.of(
                entry("18001", UnitType.COMMUNE, TitleStanding.HELD, Event.COUNCIL_VOTED, Event.RECOGNISED),
                entry("18002", UnitType.COMMUNE, TitleStanding.HELD, Event.INFERRED),
                entry("18003", UnitType.COMMUNE, TitleStanding.AWAITS_ACKNOWLEDGEMENT, Event.RECOGNISED),
                entry("18004", UnitType.COMMUNE, TitleStanding.NO_RULE_ON_FILE, Event.RECOGNISED),
                entry("18005", UnitType.WARD, TitleStanding.HELD, Event.RECOGNISED),
                entry("18006", UnitType.COMMUNE, TitleStanding.DISPUTED, Event.RECOGNISED)));

        Recorded held = stock.holding(COMMUNES, Level.STANDARD);

        assertThat(held.value()).isEqualByComparingTo("2");
        assertThat(held.evidence()).isEqualTo(Map.of(Evidence.DECISION, 1, Evidence.INFERRED, 1));
        assertThat(held.disputed()).isEqualTo(1);
        assertThat(stock.holding(COMMUNES, Level.ADVANCED).value()).isEqualByComparingTo("0");
    }

    private static TitleEntry entry(String code, UnitType type, TitleStanding standing, Event... events) {
        var unit = new Spell(new UUID(0, 1), new UnitCode(code), "a unit", type, new UnitCode("442"), null, null);
        List<TitleFact> facts = List.of(events).stream()
                .map(event -> new TitleFact(new UUID(0, 2), unit, recognition(unit, event)))
                .toList();
        var title = new Title(unit, Level.STANDARD, standing, facts, List.of(), Optional.empty(), Optional.empty());
        return new TitleEntry(unit, DAY, Level.STANDARD, List.of(title));
    }

    private static Recognition recognition(Spell unit, Event event) {
        return new Recognition(
                event,
                Level.STANDARD,
                unit.code(),
                new UnitDay(DAY, UnitDay.Basis.SIGNED),
                null,
                null,
                new Decision("1/QĐ", null, DAY, "a report", Confidence.HIGH),
                null,
                null,
                Counted.YES,
                null);
    }
}
