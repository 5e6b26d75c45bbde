package vn.ntm.criteria.recognition.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.recognition.application.TitleEntry;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.criteria.recognition.meeting.Meeting;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitType;

/**
 * How one unit stands to every title on a day: why it holds it, or why not.
 *
 * @param spellId the identity of the unit
 * @param validOn the day of the question
 * @param knownAt the instant whose knowledge answered
 */
@Schema(name = "UnitTitles")
record UnitTitlesView(
        UUID spellId,
        UnitCode code,
        String name,
        UnitType type,
        List<TitleView> titles,
        LocalDate validOn,
        Instant knownAt) {

    UnitTitlesView {
        titles = List.copyOf(titles);
    }

    static UnitTitlesView of(KnownUnit unit, List<TitleEntry> titles, Map<Level, Meeting> meetings, AsOf asOf) {
        return new UnitTitlesView(
                unit.spellId(),
                unit.spell().code(),
                unit.spell().name(),
                unit.spell().type(),
                titles.stream()
                        .map(title -> TitleView.of(
                                title, title.standing() == TitleStanding.HELD ? meetings.get(title.level()) : null))
                        .toList(),
                asOf.validOn(),
                asOf.knownAt());
    }
}
