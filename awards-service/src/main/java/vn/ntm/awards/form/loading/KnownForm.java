package vn.ntm.awards.form.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.application.FormProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.imports.ImportRow;

/** The form that a row names, which must be on file. */
@ApplicationScoped
class KnownForm {

    private final AwardForms forms;

    KnownForm(AwardForms forms) {
        this.forms = forms;
    }

    /** @throws Refusal if there is no such form */
    String of(ImportRow row, Instant at) {
        String form = new FormRow(row).form();
        if (!forms.known(form, at)) {
            throw new Refusal(FormProblem.UNKNOWN_FORM, Map.of("form", form));
        }
        return form;
    }

    /**
     * The form, which must be one of a regime, draft or published.
     *
     * @throws Refusal if it is not
     */
    String of(String regime, ImportRow row, Instant at) {
        String form = of(row, at);
        if (forms.of(regime, at).stream().noneMatch(known -> known.code().equals(form))) {
            throw new Refusal(FormProblem.FORM_NOT_IN_REGIME, Map.of("form", form, "regime", regime));
        }
        return form;
    }
}
