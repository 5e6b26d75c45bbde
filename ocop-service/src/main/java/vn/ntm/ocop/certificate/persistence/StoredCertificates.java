package vn.ntm.ocop.certificate.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.certificate.domain.life.CertificateEvent;

@ApplicationScoped
class StoredCertificates implements Certificates {

    private static final String BY_KEY = of(":product");
    private static final String BY_KEYS = of("any(:products)");

    private static final String WITH_CERTIFICATE = of("(select k.product_key from certification k"
            + " where k.certification_id = :id and k.outcome <> 'NOT_PASSED' and " + Known.at("k.") + ")");

    private final Jdbi jdbi;
    private final Turns turns;
    private final Calendar calendar;

    StoredCertificates(Jdbi jdbi, Turns turns, Calendar calendar) {
        this.jdbi = jdbi;
        this.turns = turns;
        this.calendar = calendar;
    }

    @Override
    public Optional<CertificateOnFile> get(UUID id, AsOf asOf) {
        return jdbi.withHandle(handle ->
                certificates(handle, handle.createQuery(WITH_CERTIFICATE).bind("id", id), asOf.knownAt()).stream()
                        .filter(certificate -> certificate.id().equals(id))
                        .findFirst());
    }

    @Override
    public Optional<CertificateOnFile> held(UUID id) {
        turns.take("certificate " + id);
        return get(id, new AsOf(calendar.today(), calendar.now()));
    }

    @Override
    public List<CertificateOnFile> ofProduct(String productKey, AsOf asOf) {
        return jdbi.withHandle(
                handle -> certificates(handle, handle.createQuery(BY_KEY).bind("product", productKey), asOf.knownAt()));
    }

    @Override
    public List<CertificateOnFile> ofProducts(Collection<String> productKeys, AsOf asOf) {
        return jdbi.withHandle(handle -> certificates(
                handle,
                handle.createQuery(BY_KEYS).bindArray("products", String.class, List.copyOf(productKeys)),
                asOf.knownAt()));
    }

    private static List<CertificateOnFile> certificates(Handle handle, Query query, Instant knownAt) {
        List<ReadCertificate> all = query.bind("knownAt", knownAt)
                .map((columns, context) -> read(new Row(columns)))
                .list();
        if (all.isEmpty()) {
            return List.of();
        }
        List<CertificateEvent> events = events(handle, all, knownAt);
        return all.stream()
                .collect(Collectors.groupingBy(one -> one.product().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofOne -> ofOne.stream().map(one -> one.onFile(ofOne, events)))
                .toList();
    }

    private static List<CertificateEvent> events(Handle handle, List<ReadCertificate> all, Instant knownAt) {
        return handle.createQuery("select * from certificate_event where certificate_id = any(:ids) and " + Known.AT
                        + " order by happened_on, recorded_at, event_id")
                .bindArray(
                        "ids", UUID.class, all.stream().map(ReadCertificate::id).toList())
                .bind("knownAt", knownAt)
                .map((columns, context) -> StoredCertificateEvents.event(new Row(columns)))
                .list();
    }

    private static ReadCertificate read(Row row) throws SQLException {
        return new ReadCertificate(
                row.id("certification_id"),
                StoredCertifications.certification(row),
                row.date("happened"),
                product(row),
                row.columns().getLong("version"),
                row.instant("recorded_at"));
    }

    private static CertificateOnFile.Product product(Row row) throws SQLException {
        return new CertificateOnFile.Product(
                row.text("key"),
                row.text("name"),
                row.optionalText("producer_key"),
                row.optionalText("producer_name"),
                row.optionalText("producer_as_printed"),
                row.optionalCode("unit_code"),
                row.optionalCode("district_code"),
                row.optionalText("commune_as_printed"),
                row.optionalText("district_as_printed"),
                row.date("unit_on"));
    }

    private static String of(String product) {
        return """
            select c.*, coalesce(c.happened_on, p.unit_on) as happened, p.key, p.name, p.producer_key,
                p.producer_as_printed, p.unit_code, p.district_code, p.commune_as_printed, p.district_as_printed,
                p.unit_on, r.name as producer_name, certificate_version(c.certification_id, :knownAt) as version
            from certification c
                join product p on p.key = c.product_key and %s
                left join producer r on r.key = p.producer_key and %s
            where c.outcome <> 'NOT_PASSED' and %s
              and c.product_key = %s
            order by happened, c.certification_id""".formatted(Known.at("p."), Known.at("r."), Known.at("c."), product);
    }
}
