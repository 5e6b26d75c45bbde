package vn.ntm.criteria.criteriaset.application.loading;

import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.criteriaset.domain.indicator.Origin;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.imports.ImportRow;

/** What all rows about criteria sets have alike. */
record SetRow(ImportRow cells) {

    SetVersion set() {
        String code = cells.requiredText("setCode");
        if (!SetVersion.isCode(code)) {
            throw ImportRow.invalid(
                    "setCode", code, "mã bộ tiêu chí, ví dụ NTM_XA_2021_2025", "a code such as NTM_XA_2021_2025");
        }
        return new SetVersion(code, requiredInteger("version", 1, SetVersion.LAST));
    }

    int requiredInteger(String column, int least, int most) {
        cells.requiredText(column);
        Integer number = cells.integer(column);
        if (number == null || number < least || number > most) {
            throw ImportRow.invalid(
                    column,
                    String.valueOf(number),
                    "số nguyên từ %d đến %d".formatted(least, most),
                    "a whole number, %d to %d".formatted(least, most));
        }
        return number;
    }

    Bilingual text(String vi, String en) {
        return new Bilingual(cells.requiredText(vi), cells.requiredText(en));
    }

    Origin origin() {
        var provenance = cells.provenance();
        return new Origin(provenance.source(), provenance.confidence(), provenance.note());
    }
}
