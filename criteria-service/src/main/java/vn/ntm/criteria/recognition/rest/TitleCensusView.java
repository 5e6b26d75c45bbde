package vn.ntm.criteria.recognition.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.recognition.application.TitleCensus;
import vn.ntm.criteria.recognition.application.TitleFilter;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.unit.UnitType;

/**
 * How many units stand how to each title.
 *
 * @param units by which units the answer is given
 * @param unitsOn the day whose units are counted
 * @param validOn the day of the question
 * @param knownAt the instant whose knowledge answered
 */
@Schema(name = "TitleCensus")
record TitleCensusView(
        TitleFilter.Units units, LocalDate unitsOn, List<Line> counts, LocalDate validOn, Instant knownAt) {

    TitleCensusView {
        counts = List.copyOf(counts);
    }

    static TitleCensusView of(TitleCensus census, TitleFilter.Units units, AsOf asOf) {
        return new TitleCensusView(
                units,
                census.unitsOn(),
                census.lines().stream().map(Line::of).toList(),
                asOf.validOn(),
                asOf.knownAt());
    }

    /**
     * The units of one type, and one title.
     *
     * @param of how many units of the type there are on the day of the units
     */
    @Schema(name = "TitleCensusLine")
    record Line(
            UnitType type,
            Level level,
            int held,
            int disputed,
            int awaitsAcknowledgement,
            int noRuleOnFile,
            int ended,
            int revoked,
            int notHeld,
            int of) {

        static Line of(TitleCensus.Line line) {
            return new Line(
                    line.type(),
                    line.level(),
                    line.units(TitleStanding.HELD),
                    line.units(TitleStanding.DISPUTED),
                    line.units(TitleStanding.AWAITS_ACKNOWLEDGEMENT),
                    line.units(TitleStanding.NO_RULE_ON_FILE),
                    line.units(TitleStanding.ENDED),
                    line.units(TitleStanding.REVOKED),
                    line.units(TitleStanding.NOT_HELD),
                    line.of());
        }
    }
}
