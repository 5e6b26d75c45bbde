package vn.ntm.ocop.ruleset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.ruleset.application.RuleSetParts;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.PartMaxima;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.SheetsOnFile;

/** Drafts rule sets. */
@ApplicationScoped
class RuleSetImport implements ImportKind {

    private static final int MOST_SETS = 99;

    private final RuleSets ruleSets;
    private final RuleSetParts parts;
    private final FilePart filePart;

    RuleSetImport(RuleSets ruleSets, RuleSetParts parts, FilePart filePart) {
        this.ruleSets = ruleSets;
        this.parts = parts;
        this.filePart = filePart;
    }

    @Override
    public String name() {
        return "rule-sets";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "ruleSet",
                "nameVi",
                "nameEn",
                "decisionNumber",
                "decisionIssuer",
                "decisionSignedOn",
                "amendedBy",
                "acceptsFrom",
                "acceptsTo",
                "validFrom",
                "validTo",
                "partA",
                "partB",
                "partC",
                "sheets",
                "setsDeclared",
                "replaces",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        RuleSet terms = read(row);
        return filePart.terms(
                terms.code(),
                terms,
                () -> ruleSets.find(terms.code(), filing.at()).map(RuleSetImport::alone),
                () -> parts.file(terms, filing));
    }

    /** A rule set without the parts that come in files of their own. */
    private static RuleSet alone(RuleSet whole) {
        return new RuleSet(
                whole.code(),
                whole.name(),
                whole.decision(),
                whole.amendedBy(),
                whole.accepts(),
                whole.inForce(),
                whole.parts(),
                whole.sheets(),
                whole.setsDeclared(),
                whole.replaces(),
                List.of(),
                List.of(),
                whole.note());
    }

    private static RuleSet read(ImportRow row) {
        var cells = new RuleRow(row);
        var provenance = row.provenance();
        String code = cells.ruleSet();
        Days accepts = days(row, "acceptsFrom", "acceptsTo");
        return new RuleSet(
                code,
                cells.text("nameVi", "nameEn"),
                new Decision(
                        row.text("decisionNumber"),
                        row.text("decisionIssuer"),
                        row.date("decisionSignedOn"),
                        provenance.source(),
                        provenance.confidence()),
                row.text("amendedBy"),
                accepts,
                inForce(row, accepts),
                new PartMaxima(cells.points("partA"), cells.points("partB"), cells.points("partC")),
                row.requiredChoice("sheets", SheetsOnFile.class),
                row.text("setsDeclared") == null ? null : (Integer) row.requiredInteger("setsDeclared", 1, MOST_SETS),
                replaces(row, code),
                List.of(),
                List.of(),
                provenance.note());
    }

    private static Days days(ImportRow row, String from, String to) {
        return new Days(row.requiredDate(from), row.range(from, to).to());
    }

    private static Days inForce(ImportRow row, Days accepts) {
        Days inForce = days(row, "validFrom", "validTo");
        LocalDate last = inForce.to();
        LocalDate lastAccepted = accepts.to();
        boolean covers = !inForce.from().isAfter(accepts.from())
                && (last == null || (lastAccepted != null && !lastAccepted.isAfter(last)));
        if (!covers) {
            throw ImportRow.invalid(
                    "validFrom",
                    inForce.from().toString(),
                    "những ngày gồm cả các ngày nhận hồ sơ",
                    "days that hold those on which files are received");
        }
        return inForce;
    }

    private static @Nullable String replaces(ImportRow row, String code) {
        String replaces = row.text("replaces");
        if (replaces != null && (replaces.equals(code) || !RuleSet.isCode(replaces))) {
            throw ImportRow.invalid("replaces", replaces, "mã bộ quy định khác", "the code of another rule set");
        }
        return replaces;
    }
}
