package vn.ntm.awards.eligibility.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.application.FormProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.imports.KeyedTable;

/** Files the routes to forms, as far as they can be counted. */
@ApplicationScoped
class RouteImport implements ImportKind {

    private static final String CODE = "[A-Z][A-Z0-9_]{1,39}";
    private static final int MOST = 50;

    private final AwardForms forms;
    private final KeyedTable table;

    RouteImport(Jdbi jdbi, Identities identities, AwardForms forms) {
        this.forms = forms;
        this.table = new KeyedTable(
                jdbi,
                identities,
                "award_route",
                Set.of("regime", "route"),
                "regime:text route:text form:text recipient_kind:text prior_form:text prior_merit_kind:text"
                        + " years_after:integer title_form:text titles_least:integer titles_in_a_row:boolean"
                        + " initiatives_least:integer judged:text legal_basis:text");
    }

    @Override
    public String name() {
        return "award-routes";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "regime",
                "route",
                "form",
                "recipientKind",
                "priorForm",
                "priorMeritKind",
                "yearsAfter",
                "titleForm",
                "titlesLeast",
                "titlesInARow",
                "initiativesLeast",
                "judged",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        String regime = code(row, "regime");
        String route = code(row, "route");
        var values = new HashMap<String, @Nullable Object>();
        values.put("regime", regime);
        values.put("route", route);
        values.put("form", form(row, regime, filing));
        values.put("recipient_kind", recipient(row));
        values.put("prior_form", known(row, "priorForm", "yearsAfter", filing));
        values.put("prior_merit_kind", meritOfPrior(row));
        values.put("years_after", number(row, "yearsAfter"));
        values.put("title_form", known(row, "titleForm", "titlesLeast", filing));
        values.put("titles_least", number(row, "titlesLeast"));
        values.put("titles_in_a_row", "YES".equals(row.text("titlesInARow")));
        values.put("initiatives_least", number(row, "initiativesLeast"));
        values.put("judged", row.text("judged"));
        values.put("legal_basis", row.text("legalBasis"));
        requireSomething(row, values);
        return table.file(values, row.provenance(), filing, "route " + route + " of " + regime);
    }

    private static String code(ImportRow row, String column) {
        String code = row.requiredText(column);
        if (!code.matches(CODE)) {
            throw ImportRow.invalid(column, code, "chữ hoa, số và _", "capital letters, digits and _");
        }
        return code;
    }

    private static RecipientKind recipient(ImportRow row) {
        RecipientKind kind = row.requiredChoice("recipientKind", RecipientKind.class);
        if (kind == RecipientKind.UNSPLIT) {
            throw ImportRow.invalid("recipientKind", kind.name(), "một loại đối tượng", "one kind of recipient");
        }
        return kind.ruledAs();
    }

    private String form(ImportRow row, String regime, Filing filing) {
        String form = row.requiredText("form");
        if (forms.of(regime, filing.at()).stream()
                .noneMatch(known -> known.code().equals(form))) {
            throw new Refusal(FormProblem.FORM_NOT_IN_REGIME, Map.of("form", form, "regime", regime));
        }
        return form;
    }

    /** A form that goes with a number, both or none. */
    private @Nullable String known(ImportRow row, String column, String withNumber, Filing filing) {
        String form = row.text(column);
        if ((form == null) != (row.text(withNumber) == null)) {
            throw ImportRow.invalid(
                    column, String.valueOf(form), "cùng với " + withNumber, "together with " + withNumber);
        }
        if (form != null && !forms.known(form, filing.at())) {
            throw new Refusal(FormProblem.UNKNOWN_FORM, Map.of("form", form));
        }
        return form;
    }

    private static @Nullable MeritKind meritOfPrior(ImportRow row) {
        MeritKind merit = row.choice("priorMeritKind", MeritKind.class);
        if (merit != null && row.text("priorForm") == null) {
            throw ImportRow.invalid("priorMeritKind", merit.name(), "cùng với priorForm", "together with priorForm");
        }
        return merit;
    }

    private static @Nullable Integer number(ImportRow row, String column) {
        Integer number = row.integer(column);
        if (number != null && (number < 1 || number > MOST)) {
            throw ImportRow.invalid(column, number.toString(), "số nguyên từ 1 đến 50", "a whole number, 1 to 50");
        }
        return number;
    }

    /** What is not counted at all is a condition of the form, and no route. */
    private static void requireSomething(ImportRow row, Map<String, @Nullable Object> values) {
        String inARow = row.text("titlesInARow");
        boolean sound = inARow == null || Set.of("YES", "NO").contains(inARow);
        if (!sound || ("YES".equals(inARow) && values.get("title_form") == null)) {
            throw ImportRow.invalid(
                    "titlesInARow",
                    String.valueOf(inARow),
                    "YES hoặc NO, cùng với titleForm",
                    "YES or NO, with titleForm");
        }
        if (values.get("prior_form") == null
                && values.get("title_form") == null
                && values.get("initiatives_least") == null) {
            throw ImportRow.invalid(
                    "priorForm", "", "ít nhất một điều đếm được", "something that can be counted, at least");
        }
    }
}
