package vn.ntm.ocop.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.kernel.AsOf;
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

/** A commune, or the province, puts a producer on file or corrects one. */
@ApplicationScoped
class RegisterProducer {

    static final String REGISTER = "registerProducer";
    static final String CORRECT = "correctProducer";

    private final Producers producers;
    private final Communes communes;
    private final UnitDirectory units;
    private final CallerRights rights;
    private final CurrentAct act;
    private final Calendar calendar;
    private final Identities identities;

    RegisterProducer(
            Producers producers,
            Communes communes,
            UnitDirectory units,
            CallerRights rights,
            CurrentAct act,
            Calendar calendar,
            Identities identities) {
        this.producers = producers;
        this.communes = communes;
        this.units = units;
        this.rights = rights;
        this.act = act;
        this.calendar = calendar;
        this.identities = identities;
    }

    /** @return the key under which it is on file */
    String register(ProducerRequest request) {
        request.check();
        Producer producer = request.producer(identities.next().toString(), calendar.today());
        requirePlace(producer, REGISTER);
        requireForm(producer, request.kind());
        producers.add(producer, filing());
        return producer.key();
    }

    /** @param seen is given the version on file, and refuses another one than the caller saw */
    void correct(String key, Consumer<EntityVersion> seen, ProducerRequest request) {
        request.check();
        OnFile<Producer> before = producers.held(key).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
        seen.accept(new EntityVersion(producers.version(key, calendar.now())));
        Producer known = before.fact();
        place(known).ifPresent(place -> rights.require(CORRECT, place));
        Producer producer = request.producer(key, known.unitOn());
        requirePlace(producer, CORRECT);
        if (producer.kind() != known.kind()) {
            requireForm(producer, request.kind());
        }
        if (!producer.equals(known)) {
            producers.replace(before.rowId(), producer, filing());
        }
    }

    /** A producer of which no source names a commune is the province's to correct. */
    private Optional<Subject> place(Producer producer) {
        if (producer.unit() != null) {
            return Optional.of(new Subject(producer.unit(), producer.unitOn()));
        }
        LocalDate today = calendar.today();
        return units.province(new AsOf(today, act.at())).map(province -> new Subject(province.code(), today));
    }

    private void requirePlace(Producer producer, String operation) {
        DayProblem.requireCome(producer.unitOn(), calendar.today());
        var unit = Objects.requireNonNull(producer.unit());
        communes.on(unit, producer.unitOn());
        rights.require(operation, new Subject(unit, producer.unitOn()));
    }

    private static void requireForm(Producer producer, Producer.Kind kind) {
        Producers.requireTakesPart(producer);
        if (!kind.isStated()) {
            throw new Refusal(
                    ProducerProblem.PRODUCER_FORM_NOT_STATED,
                    Map.of(
                            "kind",
                            kind,
                            "forms",
                            kind.forms().stream().map(Enum::name).collect(Collectors.joining(", "))));
        }
    }

    private Filing filing() {
        return new Filing(act.id(), act.at(), Conflict.REFUSE);
    }
}
