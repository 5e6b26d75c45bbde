package vn.ntm.criteria.criteriaset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.SetParts;
import vn.ntm.criteria.criteriaset.domain.SetTerms;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;

/** Drafts the criteria of a set. */
@ApplicationScoped
class CriterionImport implements ImportKind {

    private static final int MOST = 99;
    private static final int DIGITS_OF_A_PROVINCE = 2;

    private final SetParts<Criterion> criteria;
    private final SetParts<SetTerms> sets;
    private final FileSetPart fileSetPart;

    CriterionImport(SetParts<Criterion> criteria, SetParts<SetTerms> sets, FileSetPart fileSetPart) {
        this.criteria = criteria;
        this.sets = sets;
        this.fileSetPart = fileSetPart;
    }

    @Override
    public String name() {
        return "criteria";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "setCode",
                "version",
                "criterionNo",
                "groupName",
                "nameVi",
                "nameEn",
                "addedBy",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var cells = new SetRow(row);
        SetVersion set = cells.set();
        UnitCode addedBy = row.code("addedBy");
        if (addedBy != null && addedBy.value().length() != DIGITS_OF_A_PROVINCE) {
            throw ImportRow.invalid("addedBy", addedBy.value(), "mã tỉnh", "the code of a province");
        }
        var criterion = new Criterion(
                cells.requiredInteger("criterionNo", 0, MOST),
                row.text("groupName"),
                cells.text("nameVi", "nameEn"),
                addedBy,
                cells.origin());
        if (sets.named(set, set.code()).isEmpty()) {
            throw new Refusal(CriteriaSetProblem.CRITERIA_SET_UNKNOWN, Map.of("set", set));
        }
        return fileSetPart.file(set, criterion, "criterion " + criterion.number() + " of", criteria, filing);
    }
}
