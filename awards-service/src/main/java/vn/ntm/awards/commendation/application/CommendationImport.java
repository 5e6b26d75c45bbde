package vn.ntm.awards.commendation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.unit.UnitDirectory;

/** Files commendations that were found in the public record. */
@ApplicationScoped
class CommendationImport implements ImportKind {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final CommendationsOnFile commendations;
    private final AwardsOnFile awards;
    private final UnitDirectory units;
    private final Calendar calendar;

    CommendationImport(CommendationsOnFile commendations, AwardsOnFile awards, UnitDirectory units, Calendar calendar) {
        this.commendations = commendations;
        this.awards = awards;
        this.units = units;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "commendations";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "key",
                "programmeYear",
                "form",
                "authority",
                "decisionNumber",
                "decisionSignedOn",
                "occasionOn",
                "recipientKind",
                "recipientName",
                "unitCode",
                "recipientCount",
                "amountVnd",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        Commendation commendation = read(row);
        requirePast(commendation);
        requireUnit(commendation);
        requireOfThePublicRecord(commendation.key());
        return filing.file(
                commendations.like(commendation),
                commendation,
                "commendation " + commendation.key(),
                rowId -> commendations.replace(rowId, commendation, filing),
                () -> commendations.add(commendation, filing));
    }

    private static Commendation read(ImportRow row) {
        var provenance = row.provenance();
        return new Commendation(
                key(row),
                row.requiredYear("programmeYear"),
                row.text("form"),
                new Decision(
                        row.text("decisionNumber"),
                        row.text("authority"),
                        row.date("decisionSignedOn"),
                        provenance.source(),
                        provenance.confidence()),
                row.date("occasionOn"),
                RecipientRules.checked(
                        row.requiredChoice("recipientKind", RecipientKind.class),
                        row.text("recipientName"),
                        row.code("unitCode"),
                        row.integer("recipientCount")),
                row.wholeNumber("amountVnd"),
                provenance.note());
    }

    private static String key(ImportRow row) {
        String key = row.requiredText("key");
        if (!KEY.matcher(key).matches()) {
            throw ImportRow.invalid(
                    "key", key, "chữ thường không dấu, chữ số, gạch nối", "lower-case letters, digits and hyphens");
        }
        return key;
    }

    private void requirePast(Commendation commendation) {
        var unitDay = commendation.unitDay();
        if (!unitDay.hasComeBy(calendar.today())) {
            throw new Refusal(CommendationProblem.COMMENDATION_IN_THE_FUTURE, Map.of("day", unitDay.day()));
        }
    }

    private void requireOfThePublicRecord(String key) {
        awards.held(key).ifPresent(onFile -> {
            if (onFile.decidedHere().isPresent()) {
                throw new Refusal(CommendationProblem.COMMENDATION_DECIDED_HERE, Map.of("key", key));
            }
            if (onFile.annulledOn() != null) {
                throw new Refusal(CommendationProblem.COMMENDATION_WAS_ANNULLED, Map.of("key", key));
            }
        });
    }

    private void requireUnit(Commendation commendation) {
        UnitCode unit = commendation.recipients().unit();
        if (unit != null) {
            units.on(unit, commendation.unitDay().day());
        }
    }
}
