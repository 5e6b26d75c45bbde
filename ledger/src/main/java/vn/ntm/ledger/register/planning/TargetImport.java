package vn.ntm.ledger.register.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.figure.Target;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.register.planned.Demand;
import vn.ntm.ledger.register.planned.TargetBasis;
import vn.ntm.ledger.register.planned.TargetKey;
import vn.ntm.ledger.register.planned.TargetRecord;

/** Files what plans ask for in bulk, and corrects it: what was announced, and what was decided. */
@ApplicationScoped
class TargetImport implements ImportKind {

    private static final String BASIS = "basis";
    private static final String NUMBER = "decisionNumber";
    private static final String ISSUER = "decisionIssuer";
    private static final String SIGNED_ON = "decisionSignedOn";

    private final FileTarget fileTarget;

    TargetImport(FileTarget fileTarget) {
        this.fileTarget = fileTarget;
    }

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "programmeYear",
                "unitCode",
                "measure",
                BASIS,
                "shape",
                "value",
                "level",
                "namedUnits",
                "announcedOn",
                "wording",
                "source",
                "confidence",
                "note");
    }

    @Override
    public List<String> optionalColumns() {
        return List.of(NUMBER, ISSUER, SIGNED_ON);
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        Provenance provenance = row.provenance();
        var key = new TargetKey(
                row.requiredYear("programmeYear"),
                row.requiredCode("unitCode"),
                row.requiredText("measure"),
                row.requiredChoice(BASIS, TargetBasis.class));
        var demand = new Demand(
                row.requiredChoice("shape", Target.Shape.class),
                row.number("value"),
                row.text("level"),
                row.codes("namedUnits"));
        Decision decision = decision(row, key, provenance);
        LocalDate announcedOn = row.date("announcedOn");
        LocalDate holdsFrom = announcedOn == null && decision != null ? decision.signedOn() : announcedOn;
        return fileTarget.handle(
                new TargetRecord(key, demand, holdsFrom, row.text("wording"), decision, provenance), filing);
    }

    /** A decision is named whole or not at all, and sets targets; it registers and requests nothing. */
    private static @Nullable Decision decision(ImportRow row, TargetKey key, Provenance provenance) {
        if (row.text(NUMBER) == null && row.text(ISSUER) == null && row.date(SIGNED_ON) == null) {
            return null;
        }
        if (key.basis() != TargetBasis.TARGET) {
            throw ImportRow.invalid(
                    BASIS, key.basis().name(), "TARGET khi có quyết định", "TARGET where there is a decision");
        }
        return new Decision(
                row.requiredText(NUMBER),
                row.requiredText(ISSUER),
                row.requiredDate(SIGNED_ON),
                provenance.source(),
                provenance.confidence());
    }
}
