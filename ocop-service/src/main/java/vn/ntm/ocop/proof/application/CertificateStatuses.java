package vn.ntm.ocop.proof.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.kernel.AsOf;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.proof.status.CertificateStatus;
import vn.ntm.proving.status.PlacedStatuses;

/** What has become of the certificates that were signed, as their facts say it. */
@ApplicationScoped
class CertificateStatuses implements PlacedStatuses {

    private static final int PRODUCTS_AT_ONCE = 500;

    private final Places places;
    private final Certificates certificates;

    CertificateStatuses(Places places, Certificates certificates) {
        this.places = places;
        this.certificates = certificates;
    }

    @Override
    public String path() {
        return "/v1/certificate-statuses/";
    }

    @Override
    public OptionalLong lastList() {
        return places.lastList();
    }

    @Override
    public Map<Integer, CertificateStatus> on(long list, AsOf asOf) {
        List<Places.Given> given = places.on(list);
        Map<UUID, CertificateOnFile> onFile = onFile(given, asOf);
        Map<Integer, CertificateStatus> values = new HashMap<>();
        for (Places.Given each : given) {
            var status = StatusOfPlace.of(each.place(), onFile.get(each.place().certificate()), asOf.validOn());
            if (status != CertificateStatus.VALID) {
                values.put(each.place().position().index(), status);
            }
        }
        return values;
    }

    private Map<UUID, CertificateOnFile> onFile(List<Places.Given> given, AsOf asOf) {
        List<String> products =
                given.stream().map(Places.Given::product).distinct().toList();
        Map<UUID, CertificateOnFile> onFile = new HashMap<>();
        for (int first = 0; first < products.size(); first += PRODUCTS_AT_ONCE) {
            var some = products.subList(first, Math.min(first + PRODUCTS_AT_ONCE, products.size()));
            onFile.putAll(certificates.ofProducts(some, asOf).stream()
                    .collect(Collectors.toMap(CertificateOnFile::id, Function.identity(), (one, _) -> one)));
        }
        return onFile;
    }
}
