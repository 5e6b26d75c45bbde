package vn.ntm.awards.event.application;

import java.util.Map;
import vn.ntm.awards.event.domain.EventRejection;
import vn.ntm.kernel.problem.Refusal;

/** Gives every rejection of the rules its entry in the catalogue. */
public final class EventRefusals {

    private EventRefusals() {}

    public static Refusal of(EventRejection rejection, String commendation) {
        return switch (rejection) {
            case EventRejection.HappenedAlready(var kind, var on) ->
                new Refusal(
                        EventProblem.AWARD_EVENT_ON_FILE,
                        Map.of("commendation", commendation, "kind", kind, "day", on));
            case EventRejection.BeforeBasis(var on, var basis) ->
                new Refusal(EventProblem.AWARD_EVENT_BEFORE_BASIS, Map.of("day", on, "basis", basis));
            case EventRejection.WasAnnulled(var on) ->
                new Refusal(EventProblem.COMMENDATION_ANNULLED, Map.of("commendation", commendation, "day", on));
            case EventRejection.NotAnnulled _ ->
                new Refusal(EventProblem.COMMENDATION_NOT_ANNULLED, Map.of("commendation", commendation));
            case EventRejection.NothingToRecover(var kind) ->
                new Refusal(EventProblem.NOTHING_TO_RECOVER, Map.of("commendation", commendation, "kind", kind));
            case EventRejection.NotNotified _ ->
                new Refusal(EventProblem.NOT_NOTIFIED, Map.of("commendation", commendation));
            case EventRejection.NotReceivedSo(var by, var kind) ->
                new Refusal(EventProblem.RECEIVED_BY_SOMEBODY_ELSE, Map.of("receivedBy", by, "recipient", kind));
            case EventRejection.OtherAmount(var given, var right) ->
                new Refusal(
                        EventProblem.AMOUNT_NOT_AS_DECIDED,
                        Map.of("given", given.toPlainString(), "right", right.toPlainString()));
        };
    }
}
