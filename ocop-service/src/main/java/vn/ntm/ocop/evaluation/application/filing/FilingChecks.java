package vn.ntm.ocop.evaluation.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.lineage.PlacesOfToday;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.certificate.domain.life.Validity;
import vn.ntm.ocop.evaluation.application.rules.EvaluationRules;
import vn.ntm.ocop.evaluation.domain.EvaluationSubject;
import vn.ntm.ocop.evaluation.domain.content.FilingWindow;
import vn.ntm.ocop.evaluation.domain.content.StarRating;
import vn.ntm.ocop.procedure.OcopParameter;
import vn.ntm.ocop.producer.Producer;
import vn.ntm.ocop.producer.Producers;
import vn.ntm.ocop.producer.eligibility.ProducerEligibilities;
import vn.ntm.ocop.product.Product;
import vn.ntm.ocop.product.Products;

/** Holds what is to be evaluated against the producer, the rules of the day and the certificate that there is. */
@ApplicationScoped
public class FilingChecks {

    private final Products products;
    private final Producers producers;
    private final ProducerEligibilities eligibilities;
    private final PlacesOfToday places;
    private final Certificates certificates;
    private final EvaluationRules rules;
    private final Calendar calendar;

    FilingChecks(
            Products products,
            Producers producers,
            ProducerEligibilities eligibilities,
            PlacesOfToday places,
            Certificates certificates,
            EvaluationRules rules,
            Calendar calendar) {
        this.products = products;
        this.producers = producers;
        this.eligibilities = eligibilities;
        this.places = places;
        this.certificates = certificates;
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * Who makes the product takes part in the product set, which is one of the rule set's, and that of the product where one
     * is on file.
     *
     * @throws Refusal if not
     */
    public void requireEligible(String product, int setNo, String ruleSet, LocalDate day) {
        rules.requireSet(ruleSet, setNo);
        Product found = onFile(product);
        Integer registered = found.setNo();
        if (registered != null && registered != setNo) {
            throw new Refusal(
                    FilingProblem.EVALUATED_IN_OTHER_SET,
                    Map.of("product", product, "registered", registered, "set", setNo));
        }
        Producer producer = Optional.ofNullable(found.producerKey())
                .flatMap(producers::find)
                .orElseThrow(() -> new Refusal(FilingProblem.PRODUCER_OF_PRODUCT_UNKNOWN, Map.of("product", product)));
        eligibilities.require(producer, setNo, new AsOf(day, calendar.now()));
    }

    /**
     * A product that a commune registered was so by the day, and its file goes to this commune, or to the one that it passed
     * into; where that is not known, to whichever takes it. Of what was read from the public record nobody says either.
     *
     * @throws Refusal if not
     */
    public void requireRegistered(String product, UnitCode commune, LocalDate day) {
        Product found = onFile(product);
        found.registeredOn().ifPresent(registered -> {
            if (day.isBefore(registered)) {
                throw new Refusal(
                        FilingProblem.EVALUATED_BEFORE_REGISTERED,
                        Map.of("product", product, "registered", registered, "day", day));
            }
            var unit = places.of(found.unit(), registered, new AsOf(day, calendar.now()));
            if (unit.unitCode() != null && !commune.equals(unit.unitCode())) {
                throw new Refusal(
                        FilingProblem.EVALUATED_IN_OTHER_COMMUNE,
                        Map.of("product", product, "unit", String.valueOf(unit.unitCode())));
            }
        });
    }

    /**
     * The certificate that a dossier of the kind is about; none at a first evaluation.
     *
     * @throws Refusal if it names one too many or too few, one of another product, or one that cannot have more stars
     */
    public Optional<CertificateOnFile> certificate(EvaluationKind kind, @Nullable UUID named, String product) {
        if (kind == EvaluationKind.FIRST) {
            if (named != null) {
                throw new Refusal(FilingProblem.CERTIFICATE_NAMED_AT_FIRST, Map.of());
            }
            return Optional.empty();
        }
        if (named == null) {
            throw new Refusal(FilingProblem.CERTIFICATE_NOT_NAMED, Map.of("kind", kind));
        }
        CertificateOnFile certificate = onFile(named, product);
        Integer stars = certificate.certification().stars();
        if (kind == EvaluationKind.UPGRADE && stars != null && stars == StarRating.MOST) {
            throw new Refusal(FilingProblem.NO_MORE_STARS, Map.of("certificate", named, "stars", stars));
        }
        return Optional.of(certificate);
    }

    /**
     * On the day of the filing a certificate is active that is to have more stars; one that is to be evaluated again was not
     * put to an end, and the window for it is open.
     *
     * @throws Refusal if not
     */
    public void requireInTime(EvaluationSubject subject, String ruleSet, LocalDate day) {
        UUID named = subject.certificate();
        if (named == null) {
            return;
        }
        CertificateOnFile certificate = onFile(named, subject.product());
        switch (subject.kind()) {
            case FIRST -> {}
            case UPGRADE -> requireActive(certificate, day);
            case RE_EVALUATION -> requireWindow(certificate, ruleSet, day);
        }
    }

    private Product onFile(String product) {
        return products.find(product)
                .orElseThrow(() -> new Refusal(FilingProblem.EVALUATED_PRODUCT_UNKNOWN, Map.of("product", product)));
    }

    private CertificateOnFile onFile(UUID id, String product) {
        return certificates
                .get(id, new AsOf(calendar.today(), calendar.now()))
                .filter(found -> found.product().key().equals(product))
                .orElseThrow(() -> new Refusal(
                        FilingProblem.CERTIFICATE_OF_OTHER_PRODUCT, Map.of("certificate", id, "product", product)));
    }

    private static void requireActive(CertificateOnFile certificate, LocalDate day) {
        CertificateState state = certificate.on(day).state();
        if (state != CertificateState.ACTIVE) {
            throw notActive(state, day);
        }
    }

    private static Refusal notActive(CertificateState state, LocalDate day) {
        return new Refusal(FilingProblem.CERTIFICATE_NOT_ACTIVE, Map.of("day", day, "state", state));
    }

    private void requireWindow(CertificateOnFile certificate, String ruleSet, LocalDate day) {
        CertificateState state = certificate.on(day).state();
        if (state.isFinal()) {
            throw notActive(state, day);
        }
        FilingWindow window = window(certificate, ruleSet, day);
        boolean taken = switch (window.on(day)) {
            case IN_TIME -> true;
            case LATE -> state.validity() == Validity.YES;
            case NOT -> false;
        };
        if (!taken) {
            throw new Refusal(
                    FilingProblem.OUTSIDE_REEVALUATION_WINDOW,
                    Map.of("day", day, "opens", window.opens(), "closes", window.closes()));
        }
    }

    /** Counted from the end of the term; an extension of it opens no second window. */
    private FilingWindow window(CertificateOnFile certificate, String ruleSet, LocalDate day) {
        var until = certificate.life().term().until();
        LocalDate end = until.latest();
        if (end == null || !until.isExact()) {
            throw new Refusal(FilingProblem.CERTIFICATE_END_NOT_KNOWN, Map.of("certificate", certificate.id()));
        }
        return FilingWindow.of(
                end,
                rules.needed(ruleSet, OcopParameter.REEVALUATION_WINDOW_OPENS_DAYS, day),
                rules.needed(ruleSet, OcopParameter.REEVALUATION_WINDOW_CLOSES_DAYS, day),
                rules.find(ruleSet, OcopParameter.LATE_EXTENSION_MOST_DAYS, day).orElse(null));
    }
}
