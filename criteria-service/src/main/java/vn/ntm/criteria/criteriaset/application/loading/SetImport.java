package vn.ntm.criteria.criteriaset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.application.SetParts;
import vn.ntm.criteria.criteriaset.domain.EndBasis;
import vn.ntm.criteria.criteriaset.domain.SetChange;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.criteria.criteriaset.domain.SetScope;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Drafts versions of criteria sets. */
@ApplicationScoped
class SetImport implements ImportKind {

    private static final int MOST = 999;

    private final SetParts<SetTerms> sets;
    private final FileSetPart fileSetPart;

    SetImport(SetParts<SetTerms> sets, FileSetPart fileSetPart) {
        this.sets = sets;
        this.fileSetPart = fileSetPart;
    }

    @Override
    public String name() {
        return "criteria-sets";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "setCode",
                "version",
                "change",
                "scope",
                "level",
                "nameVi",
                "nameEn",
                "areaScheme",
                "decisionNumber",
                "decisionIssuer",
                "decisionSignedOn",
                "validFrom",
                "validTo",
                "endBasis",
                "criteriaDeclared",
                "indicatorsDeclared",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        SetTerms terms = read(row);
        return fileSetPart.file(terms.key(), terms, "criteria set", sets, filing);
    }

    private static SetTerms read(ImportRow row) {
        var cells = new SetRow(row);
        var provenance = row.provenance();
        return new SetTerms(
                cells.set(),
                row.requiredChoice("change", SetChange.class),
                row.requiredChoice("scope", SetScope.class),
                row.requiredChoice("level", SetLevel.class),
                cells.text("nameVi", "nameEn"),
                row.choice("areaScheme", AreaScheme.class),
                new Decision(
                        row.text("decisionNumber"),
                        row.text("decisionIssuer"),
                        row.date("decisionSignedOn"),
                        provenance.source(),
                        provenance.confidence()),
                validity(row),
                new SetTerms.Declared(declared(row, "criteriaDeclared"), declared(row, "indicatorsDeclared")),
                provenance.note());
    }

    private static SetTerms.Validity validity(ImportRow row) {
        LocalDate from = row.date("validFrom");
        LocalDate to = row.date("validTo");
        EndBasis basis = row.choice("endBasis", EndBasis.class);
        if (from != null && to != null && !from.isBefore(to)) {
            throw ImportRow.invalid("validTo", to.toString(), "ngày sau validFrom", "a day after validFrom");
        }
        if ((to == null) != (basis == null)) {
            throw ImportRow.invalid(
                    "endBasis",
                    String.valueOf(basis),
                    "có khi và chỉ khi có validTo",
                    "given if and only if validTo is");
        }
        return new SetTerms.Validity(from, to, basis);
    }

    private static @Nullable Integer declared(ImportRow row, String column) {
        return row.text(column) == null ? null : (Integer) new SetRow(row).requiredInteger(column, 1, MOST);
    }
}
