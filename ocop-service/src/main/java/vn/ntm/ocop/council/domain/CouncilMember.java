package vn.ntm.ocop.council.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;

/**
 * Somebody who sits in a council.
 *
 * @param person as the access token names the person
 * @param body for which he sits in it: a department, an agency; an expert's own
 * @param from the first day
 * @param to the day after the last; absent while he sits in it
 * @param producers those to which he belongs, by their keys
 * @param commune to which he belongs
 */
public record CouncilMember(
        String person,
        String name,
        String body,
        CouncilSeat seat,
        LocalDate from,
        @Nullable LocalDate to,
        Set<String> producers,
        @Nullable UnitCode commune) {

    public CouncilMember {
        producers = Set.copyOf(producers);
    }

    public boolean sitsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
