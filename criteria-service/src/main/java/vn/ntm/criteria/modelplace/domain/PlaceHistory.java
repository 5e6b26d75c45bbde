package vn.ntm.criteria.modelplace.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decisions about one place, in their turns: recognised, revoked, recognised again.
 *
 * @param since the first day on which anything can be decided about it
 */
public record PlaceHistory(LocalDate since, List<PlaceEvent> events) {

    private static final Comparator<PlaceEvent> IN_TURN =
            Comparator.comparingInt(PlaceEvent::turn).thenComparing(PlaceEvent::event);

    public PlaceHistory {
        events = events.stream().sorted(IN_TURN).toList();
    }

    /** How the place stands on the day, by the decisions signed until then. */
    public PlaceStanding on(LocalDate day) {
        return events.stream()
                .filter(event -> !event.signedOn().isAfter(day))
                .reduce((_, later) -> later)
                .map(PlaceHistory::standing)
                .orElse(PlaceStanding.NOT_RECOGNISED);
    }

    /** The turn that a new decision of this kind would have. */
    public int nextTurn(PlaceDecision decision) {
        return (int) events.stream().filter(event -> event.event() == decision).count() + 1;
    }

    public Optional<PlaceEvent> at(PlaceDecision decision, int turn) {
        return events.stream()
                .filter(event -> event.event() == decision && event.turn() == turn)
                .findFirst();
    }

    /** The history with the decision, in the place of the one that has its turn. */
    public PlaceHistory with(PlaceEvent added) {
        var all = new ArrayList<>(events);
        all.removeIf(added::isInThePlaceOf);
        all.add(added);
        return new PlaceHistory(since, all);
    }

    /** What is wrong with it, or nothing. */
    public Optional<PlaceFault> fault() {
        PlaceEvent before = null;
        for (PlaceEvent event : events) {
            Optional<PlaceFault> fault = fault(before, event);
            if (fault.isPresent()) {
                return fault;
            }
            before = event;
        }
        return Optional.empty();
    }

    private Optional<PlaceFault> fault(@Nullable PlaceEvent before, PlaceEvent event) {
        boolean held = before != null && before.event() == PlaceDecision.RECOGNISED;
        boolean recognises = event.event() == PlaceDecision.RECOGNISED;
        if (held == recognises) {
            return Optional.of(held ? PlaceFault.HOLDS_ALREADY : PlaceFault.DOES_NOT_HOLD);
        }
        if (event.signedOn().isBefore(since)) {
            return Optional.of(PlaceFault.BEFORE_THE_PLACE);
        }
        if (before != null && !event.signedOn().isAfter(before.signedOn())) {
            return Optional.of(PlaceFault.NOT_AFTER_THE_LAST);
        }
        return startsBeforeItsYear(event) ? Optional.of(PlaceFault.BEFORE_ITS_YEAR) : Optional.empty();
    }

    private static boolean startsBeforeItsYear(PlaceEvent event) {
        return event.programmeYear() != null
                && event.signedOn().getYear() < event.programmeYear().value();
    }

    private static PlaceStanding standing(PlaceEvent last) {
        return switch (last.event()) {
            case RECOGNISED -> PlaceStanding.HOLDS;
            case REVOKED -> PlaceStanding.REVOKED;
        };
    }
}
