package vn.ntm.criteria.modelplace.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import vn.ntm.criteria.modelplace.application.ModelPlacesOnFile.Held;
import vn.ntm.criteria.modelplace.domain.ModelPlace;
import vn.ntm.criteria.modelplace.domain.PlaceKind;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Files model places in bulk, and corrects them. */
@ApplicationScoped
class ModelPlaceImport implements ImportKind {

    private static final Pattern KEY = Pattern.compile("(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");

    private final ModelPlacesOnFile places;
    private final PlaceRules rules;

    ModelPlaceImport(ModelPlacesOnFile places, PlaceRules rules) {
        this.places = places;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "model-places";
    }

    @Override
    public List<String> columns() {
        return List.of("key", "kind", "unitCode", "unitOn", "village", "name", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String key = row.requiredText("key");
        if (!KEY.matcher(key).matches()) {
            throw ImportRow.invalid(
                    "key",
                    key,
                    "1 đến 80 chữ thường không dấu, số và dấu -",
                    "1 to 80 lower case letters without accents, digits and -");
        }
        var provenance = row.provenance();
        var place = new ModelPlace(
                key,
                row.requiredChoice("kind", PlaceKind.class),
                row.requiredCode("unitCode"),
                row.requiredDate("unitOn"),
                row.requiredText("village"),
                row.requiredText("name"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
        rules.check(place);
        var held = places.held(key);
        held.ifPresent(old -> rules.checkHistory(old, place));
        return filing.file(
                held.map(Held::onFile),
                place,
                "model place " + key,
                _ -> places.replace(held.orElseThrow(), place, filing),
                () -> places.add(place, filing));
    }
}
