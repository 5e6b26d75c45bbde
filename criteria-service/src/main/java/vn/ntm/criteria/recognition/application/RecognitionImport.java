package vn.ntm.criteria.recognition.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.recognition.domain.Counted;
import vn.ntm.criteria.recognition.domain.Event;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.recognition.domain.Recognition;
import vn.ntm.criteria.recognition.domain.UnitDay;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.unit.UnitProblem;
import vn.ntm.ledger.unit.UnitSpell;
import vn.ntm.ledger.unit.UnitType;

/** Files recognitions that were found in the public record. */
@ApplicationScoped
class RecognitionImport implements ImportKind {

    private final RecognitionsOnFile recognitions;
    private final UnitDirectory units;

    RecognitionImport(RecognitionsOnFile recognitions, UnitDirectory units) {
        this.recognitions = recognitions;
        this.units = units;
    }

    @Override
    public String name() {
        return "recognitions";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "event",
                "level",
                "unitCode",
                "unitName",
                "programmeYear",
                "round",
                "decisionNumber",
                "decisionIssuer",
                "decisionSignedOn",
                "attestedOn",
                "field",
                "counted",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        Recognition recognition = read(row);
        UnitSpell unit =
                units.on(recognition.unit(), recognition.unitDay().day()).spell();
        requireName(unit, row.text("unitName") == null ? unit.name() : row.requiredText("unitName"), recognition);
        requireFittingLevel(unit, recognition.level());
        return filing.file(
                recognitions.like(recognition),
                recognition,
                recognition.event() + " " + recognition.level() + " " + recognition.unit(),
                rowId -> recognitions.replace(rowId, recognition, filing),
                () -> recognitions.add(recognition, filing));
    }

    private static Recognition read(ImportRow row) {
        var provenance = row.provenance();
        var year = row.year("programmeYear");
        var signedOn = row.date("decisionSignedOn");
        var attestedOn = row.date("attestedOn");
        return new Recognition(
                row.requiredChoice("event", Event.class),
                row.requiredChoice("level", Level.class),
                row.requiredCode("unitCode"),
                UnitDay.of(signedOn, attestedOn, year)
                        .orElseThrow(() -> new Refusal(RecognitionProblem.RECOGNITION_HAS_NO_DAY, Map.of())),
                year,
                row.integer("round"),
                new Decision(
                        row.text("decisionNumber"),
                        row.text("decisionIssuer"),
                        signedOn,
                        provenance.source(),
                        provenance.confidence()),
                attestedOn,
                row.text("field"),
                row.requiredChoice("counted", Counted.class),
                provenance.note());
    }

    private static void requireName(UnitSpell unit, String given, Recognition recognition) {
        if (!unit.name().equals(given)) {
            throw new Refusal(
                    UnitProblem.UNIT_NAME_DIFFERS,
                    Map.of(
                            "code",
                            unit.code(),
                            "day",
                            recognition.unitDay().day(),
                            "onFile",
                            unit.name(),
                            "given",
                            given));
        }
    }

    /** Civilised urban is for wards, townships, towns and cities; the rural titles are for communes and above. */
    private static void requireFittingLevel(UnitSpell unit, Level level) {
        boolean fits = switch (level) {
            case STANDARD, ADVANCED -> unit.type() != UnitType.WARD && unit.type() != UnitType.TOWNSHIP;
            case MODEL -> unit.type() == UnitType.COMMUNE;
            case URBAN_CIVILISED ->
                unit.type() == UnitType.WARD
                        || unit.type() == UnitType.TOWNSHIP
                        || unit.type() == UnitType.TOWN
                        || unit.type() == UnitType.CITY;
        };
        if (!fits) {
            throw new Refusal(
                    RecognitionProblem.LEVEL_DOES_NOT_FIT_UNIT,
                    Map.of("level", level, "type", unit.type(), "name", unit.name()));
        }
    }
}
