package vn.ntm.criteria.recognition.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** The lines of what was counted in parts. */
    static TitleCensus of(LocalDate unitsOn, Stream<Counted> counted) {
        var lines = new ArrayList<Line>();
        counted.collect(groupingBy(
                        Counted::type,
                        TreeMap::new,
                        groupingBy(
                                Counted::level,
                                TreeMap::new,
                                groupingBy(Counted::standing, summingInt(Counted::units)))))
                .forEach((type, levels) -> levels.forEach((level, standings) -> lines.add(new Line(
                        type,
                        level,
                        standings,
                        standings.values().stream().mapToInt(Integer::intValue).sum()))));
        return new TitleCensus(unitsOn, lines);
    }

    /** Some units of one type that stand in one way to one title. */
    public record Counted(UnitType type, Level level, TitleStanding standing, int units) {}

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
