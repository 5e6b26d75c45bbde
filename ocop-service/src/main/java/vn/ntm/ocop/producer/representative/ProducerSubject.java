package vn.ntm.ocop.producer.representative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.access.SubjectOfRequest;
import vn.ntm.ocop.producer.Producers;

/** A request that names a producer whose person is asked for is about the unit of the producer, on the day of its code. */
@ApplicationScoped
class ProducerSubject implements SubjectOfRequest {

    private final Producers producers;

    ProducerSubject(Producers producers) {
        this.producers = producers;
    }

    @Override
    public Optional<Subject> of(MultivaluedMap<String, String> path) {
        return Optional.ofNullable(path.getFirst("producer"))
                .flatMap(producers::find)
                .flatMap(producer ->
                        Optional.ofNullable(producer.unit()).map(unit -> new Subject(unit, producer.unitOn())));
    }
}
