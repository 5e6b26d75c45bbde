package vn.ntm.criteria.modelplace.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.modelplace.application.ModelPlacesOnFile.Held;
import vn.ntm.criteria.modelplace.domain.PlaceDecision;
import vn.ntm.criteria.modelplace.domain.PlaceEvent;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Files in bulk what was decided about model places, and corrects it. */
@ApplicationScoped
class PlaceEventImport implements ImportKind {

    private final ModelPlacesOnFile places;
    private final PlaceRules rules;

    PlaceEventImport(ModelPlacesOnFile places, PlaceRules rules) {
        this.places = places;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "model-place-decisions";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "placeKey",
                "event",
                "turn",
                "programmeYear",
                "round",
                "reason",
                "decisionNumber",
                "decisionIssuer",
                "decisionSignedOn",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String key = row.requiredText("placeKey");
        Held place = places.held(key)
                .orElseThrow(() -> new Refusal(ModelPlaceProblem.MODEL_PLACE_UNKNOWN, Map.of("key", key)));
        PlaceEvent event = event(row, place);
        rules.check(place, event);
        return filing.file(
                place.like(event),
                event,
                "%s of %s, turn %d".formatted(event.event(), key, event.turn()),
                rowId -> places.replace(rowId, key, event, filing),
                () -> places.add(key, event, filing));
    }

    private static PlaceEvent event(ImportRow row, Held place) {
        var event = row.requiredChoice("event", PlaceDecision.class);
        boolean recognises = event == PlaceDecision.RECOGNISED;
        var provenance = row.provenance();
        var signedOn = row.requiredDate("decisionSignedOn");
        requireOnlyOf(recognises, "programmeYear", row.text("programmeYear"), true);
        requireOnlyOf(recognises, "round", row.text("round"), false);
        requireOnlyOf(!recognises, "reason", row.text("reason"), true);
        return new PlaceEvent(
                event,
                turn(row, place.history().nextTurn(event)),
                signedOn,
                row.year("programmeYear"),
                row.integer("round"),
                row.text("reason"),
                new Decision(
                        row.requiredText("decisionNumber"),
                        row.requiredText("decisionIssuer"),
                        signedOn,
                        provenance.source(),
                        provenance.confidence()),
                provenance.note());
    }

    private static int turn(ImportRow row, int next) {
        Integer turn = row.integer("turn");
        if (turn == null) {
            return 1;
        }
        if (turn < 1 || turn > next) {
            throw ImportRow.invalid("turn", turn.toString(), "từ 1 đến %d".formatted(next), "1 to %d".formatted(next));
        }
        return turn;
    }

    private static void requireOnlyOf(boolean applies, String column, @Nullable String value, boolean needed) {
        if (value != null && !applies) {
            throw ImportRow.invalid(column, value, "để trống với sự kiện này", "empty for such an event");
        }
        if (value == null && applies && needed) {
            throw ImportRow.invalid(column, "", "có giá trị với sự kiện này", "given for such an event");
        }
    }
}
