package vn.ntm.awards.nomination.application.rules;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.application.FormProblem;
import vn.ntm.awards.form.application.Powers;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.awards.form.domain.AwardPower;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.awards.money.application.AwardSettings;
import vn.ntm.awards.money.domain.AwardParameter;
import vn.ntm.awards.money.domain.AwardSetting;
import vn.ntm.awards.nomination.domain.NominationFlow;
import vn.ntm.awards.nomination.domain.NominationProcedure;
import vn.ntm.awards.nomination.domain.NominationProcedure.Leg;
import vn.ntm.awards.nomination.domain.NominationSubject;
import vn.ntm.awards.procedure.AwardFlow;
import vn.ntm.awards.procedure.AwardSteps;
import vn.ntm.awards.regime.application.Regimes;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/** The rules by which a nomination goes: the regime of a day, the steps of its flow, and what a province sets for a form. */
@ApplicationScoped
public class NominationRules {

    private final Regimes regimes;
    private final AwardForms forms;
    private final Powers powers;
    private final AwardSteps steps;
    private final AwardSettings settings;
    private final List<NominationCheck> checks;
    private final Calendar calendar;

    NominationRules(
            Regimes regimes,
            AwardForms forms,
            Powers powers,
            AwardSteps steps,
            AwardSettings settings,
            @All List<NominationCheck> checks,
            Calendar calendar) {
        this.regimes = regimes;
        this.forms = forms;
        this.powers = powers;
        this.steps = steps;
        this.settings = settings;
        this.checks = List.copyOf(checks);
        this.calendar = calendar;
    }

    /**
     * The code of the regime of the day, which has the form for such a recipient and merit.
     *
     * @throws Refusal if there is none, it has no such form, or the form is not for them
     */
    public String regime(NominationSubject subject, LocalDate day) {
        Regime regime = regimes.on(day, calendar.now())
                .orElseThrow(() -> new Refusal(NominationRulesProblem.NO_AWARD_REGIME, Map.of("day", day)));
        requireForm(subject, regime.code());
        requireFlow(subject, day);
        return regime.code();
    }

    /** @throws Refusal if anything that is asked each time a nomination goes on stands against it */
    public void require(NominationSubject subject, String regime, LocalDate day) {
        checks.forEach(check -> check.require(subject, regime, day));
    }

    /** The steps of a flow as they were known. @throws Refusal if none is on file */
    public NominationProcedure procedure(NominationFlow flow, Instant knownAt) {
        var procedure = new NominationProcedure(
                flow,
                steps.of(AwardFlow.valueOf(flow.name()), knownAt).stream()
                        .flatMap(step -> Leg.of(step.from(), step.to()).stream())
                        .collect(Collectors.toSet()));
        // a flow that begins with what is handed in has one leg, so none at all means that nobody put its steps on file
        if (procedure.legs().isEmpty()) {
            throw new Refusal(NominationRulesProblem.NO_NOMINATION_PROCEDURE, Map.of("flow", flow));
        }
        return procedure;
    }

    /** Whether the council votes on the form before it is decided. @throws Refusal if nobody set it for the day */
    public boolean councilVotes(String form, LocalDate day) {
        return needed(AwardParameter.COUNCIL_VOTE, form, day).signum() > 0;
    }

    /** The least share of the members of the provincial council, in percent. @throws Refusal if nobody set it for the day */
    public BigDecimal provincialShare(String form, LocalDate day) {
        return needed(AwardParameter.PROVINCIAL_VOTE_PERCENT_LEAST, form, day);
    }

    /** A whole number of working days; nothing if nobody set it. */
    public Optional<Integer> workingDays(AwardParameter parameter, String form, AsOf asOf) {
        return settings.of(parameter, form, asOf).map(AwardSetting::value).map(BigDecimal::intValueExact);
    }

    private BigDecimal needed(AwardParameter parameter, String form, LocalDate day) {
        return settings.of(parameter, form, new AsOf(day, calendar.now()))
                .map(AwardSetting::value)
                .orElseThrow(() -> new Refusal(
                        NominationRulesProblem.AWARD_SETTING_MISSING,
                        Map.of("parameter", parameter, "form", form, "day", day)));
    }

    private void requireForm(NominationSubject subject, String regime) {
        AwardForm form =
                forms.find(regime, subject.form(), calendar.now()).orElseThrow(() -> noForm(subject.form(), regime));
        if (!form.isFor(subject.recipientKind())) {
            throw new Refusal(
                    NominationRulesProblem.FORM_NOT_FOR_RECIPIENT,
                    Map.of("regime", regime, "form", form.code(), "recipient", subject.recipientKind()));
        }
        MeritKind wanted = form.meritKind();
        if (wanted != null && wanted != subject.merit()) {
            throw new Refusal(
                    NominationRulesProblem.FORM_NOT_FOR_MERIT,
                    Map.of("regime", regime, "form", form.code(), "wanted", wanted, "merit", subject.merit()));
        }
    }

    private Refusal noForm(String form, String regime) {
        return forms.known(form, calendar.now())
                ? new Refusal(FormProblem.FORM_NOT_IN_REGIME, Map.of("form", form, "regime", regime))
                : new Refusal(FormProblem.UNKNOWN_FORM, Map.of("form", form));
    }

    /** What is given by the State goes by way of the State; where nobody knows who gives it, nothing is said. */
    private void requireFlow(NominationSubject subject, LocalDate day) {
        if (subject.flow() == NominationFlow.SIMPLIFIED && subject.merit() != MeritKind.SUDDEN) {
            throw new Refusal(NominationRulesProblem.SIMPLIFIED_FOR_SUDDEN_ALONE, Map.of("merit", subject.merit()));
        }
        List<IssuerKind> issuers = powers.of(subject.form(), calendar.now()).stream()
                .filter(power -> power.valid().contains(day))
                .map(AwardPower::issuer)
                .toList();
        boolean wanted = subject.flow() == NominationFlow.STATE_LEVEL;
        if (!issuers.isEmpty() && issuers.stream().noneMatch(issuer -> ofTheState(issuer) == wanted)) {
            throw new Refusal(
                    NominationRulesProblem.FLOW_NOT_OF_FORM,
                    Map.of("form", subject.form(), "issuer", issuers.getFirst(), "flow", subject.flow()));
        }
    }

    private static boolean ofTheState(IssuerKind issuer) {
        return switch (issuer) {
            case STATE_PRESIDENT, PRIME_MINISTER -> true;
            case PROVINCE_CHAIRMAN, PROVINCE_AGENCY_HEAD, DISTRICT_CHAIRMAN, COMMUNE_CHAIRMAN -> false;
            case UNIT_HEAD, ENTERPRISE_LEADER, COOPERATIVE_LEADER -> false;
        };
    }
}
