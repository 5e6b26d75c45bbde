package vn.ntm.criteria.recognition.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Title;
import vn.ntm.criteria.recognition.domain.TitleStanding;
import vn.ntm.ledger.lineage.domain.Spell;

/**
 * A title by a unit of some day: it counts once, however many of the units behind it held it.
 *
 * @param unit the unit by which the answer is given
 * @param unitsOn the day whose unit it is
 * @param titles how the units of the day of the question stand to the title; by the units of that day it is one
 */
public record TitleEntry(Spell unit, LocalDate unitsOn, Level level, List<Title> titles) {

    public TitleEntry {
        titles = List.copyOf(titles);
    }

    /** What says most of the units behind it. */
    public TitleStanding standing() {
        return titles.stream()
                .map(Title::standing)
                .min(Comparator.naturalOrder())
                .orElse(TitleStanding.NOT_HELD);
    }

    /** How many of the units behind it held the title. */
    public int held() {
        return (int) titles.stream()
                .filter(title -> title.standing() == TitleStanding.HELD)
                .count();
    }
}
