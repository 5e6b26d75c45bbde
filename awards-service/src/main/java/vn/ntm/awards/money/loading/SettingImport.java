package vn.ntm.awards.money.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.application.FormProblem;
import vn.ntm.awards.money.domain.AwardParameter;
import vn.ntm.awards.money.domain.AwardSetting;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.domain.PlainNumber;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files the numbers that hold on days. */
@ApplicationScoped
class SettingImport implements ImportKind {

    private final AwardForms forms;
    private final KeyedTable table;

    SettingImport(Jdbi jdbi, Identities identities, AwardForms forms) {
        this.forms = forms;
        this.table = new KeyedTable(
                jdbi,
                identities,
                "award_setting",
                Set.of("parameter", "form", "valid"),
                "parameter:text form:text value:numeric valid:daterange legal_basis:text");
    }

    @Override
    public String name() {
        return "award-settings";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "parameter", "form", "value", "validFrom", "validTo", "legalBasis", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        AwardParameter parameter = row.requiredChoice("parameter", AwardParameter.class);
        String form = form(row, filing.at());
        var values = new HashMap<String, @Nullable Object>();
        values.put("parameter", parameter);
        values.put("form", form);
        values.put("value", value(row, parameter));
        values.put("valid", row.range("validFrom", "validTo"));
        values.put("legal_basis", row.text("legalBasis"));
        return table.file(values, row.provenance(), filing, parameter + " for " + form);
    }

    private String form(ImportRow row, Instant at) {
        String form = row.text("form");
        if (form == null) {
            return AwardSetting.ALL_FORMS;
        }
        if (!forms.known(form, at)) {
            throw new Refusal(FormProblem.UNKNOWN_FORM, Map.of("form", form));
        }
        return form;
    }

    private static BigDecimal value(ImportRow row, AwardParameter parameter) {
        BigDecimal value = PlainNumber.of(row.requiredNumber("value"));
        if (!parameter.takes(value)) {
            throw ImportRow.invalid(
                    "value",
                    value.toPlainString(),
                    parameter.expected().vi(),
                    parameter.expected().en());
        }
        return value;
    }
}
