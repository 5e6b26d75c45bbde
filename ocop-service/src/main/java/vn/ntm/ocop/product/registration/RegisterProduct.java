package vn.ntm.ocop.product.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.commune.Communes;
import vn.ntm.ocop.product.Product;
import vn.ntm.ocop.product.Products;

/** A commune, or the province, puts a product on file or corrects one. */
@ApplicationScoped
class RegisterProduct {

    static final String REGISTER = "registerProduct";
    static final String CORRECT = "correctProduct";

    private final Products products;
    private final ProductRules rules;
    private final Communes communes;
    private final UnitDirectory units;
    private final CallerRights rights;
    private final CurrentAct act;
    private final Calendar calendar;
    private final Identities identities;

    RegisterProduct(
            Products products,
            ProductRules rules,
            Communes communes,
            UnitDirectory units,
            CallerRights rights,
            CurrentAct act,
            Calendar calendar,
            Identities identities) {
        this.products = products;
        this.rules = rules;
        this.communes = communes;
        this.units = units;
        this.rights = rights;
        this.act = act;
        this.calendar = calendar;
        this.identities = identities;
    }

    /** @return the key under which it is on file */
    String register(ProductRequest request) {
        request.check();
        LocalDate day = request.day(calendar.today());
        DayProblem.requireCome(day, calendar.today());
        UnitCode commune = request.unit();
        communes.on(commune, day);
        rights.require(REGISTER, new Subject(commune, day));
        rules.requireSet(request.setNo());
        rules.requireProducer(request.producerKey(), request.setNo(), day);
        Product product = request.product(
                identities.next().toString(), day, products.nextCode(province(commune, day), commune, day.getYear()));
        products.add(product, filing());
        return product.key();
    }

    /** @param seen is given the version on file, and refuses another one than the caller saw */
    void correct(String key, Consumer<EntityVersion> seen, ProductCorrection correction) {
        correction.check();
        OnFile<Product> before = products.held(key).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        seen.accept(new EntityVersion(products.version(key, calendar.now())));
        Product known = before.fact();
        rights.require(
                CORRECT,
                new Subject(
                        known.unit() == null ? Objects.requireNonNull(known.district()) : known.unit(),
                        known.unitOn()));
        Product product = correction.of(known);
        boolean ofAnotherSet = !Objects.equals(product.setNo(), known.setNo());
        if (ofAnotherSet) {
            rules.requireSet(correction.setNo());
        }
        if (ofAnotherSet || !Objects.equals(product.producerKey(), known.producerKey())) {
            rules.requireProducer(correction.producerKey(), correction.setNo(), calendar.today());
        }
        if (!product.equals(known)) {
            products.replace(before.rowId(), product, filing());
        }
    }

    private UnitCode province(UnitCode commune, LocalDate day) {
        var asOf = new AsOf(day, act.at());
        return units.province(asOf)
                .filter(province -> units.liesIn(commune, province.code(), asOf))
                .orElseThrow(() -> new IllegalStateException(commune + " is on file without its province on " + day))
                .code();
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
