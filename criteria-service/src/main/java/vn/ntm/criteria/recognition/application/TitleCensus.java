package vn.ntm.criteria.recognition.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.ledger.unit.UnitType;

/**
 * How many units stand how to each title.
 *
 * @param unitsOn the day whose units are counted
 */
public record TitleCensus(LocalDate unitsOn, List<Line> lines) {

    public TitleCensus {
        lines = List.copyOf(lines);
    }

    /**
     * The units of one type and one title.
     *
     * @param of how many units of the type there are on the day of the units
     */
    public record Line(UnitType type, Level level, Map<TitleStanding, Integer> standings, int of) {

        public Line {
            standings = Map.copyOf(standings);
        }

        /** How many units stand so to the title. */
        public int units(TitleStanding standing) {
            return standings.getOrDefault(standing, 0);
        }
    }
}
