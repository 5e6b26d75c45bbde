package vn.ntm.ocop.proof.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ocop.certificate.application.CertificateOnFile;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.proof.key.KeyRing;
import vn.ntm.ocop.proof.key.ProofConfig;
import vn.ntm.proof.status.CertificateStatus;
import vn.ntm.proof.status.StatusList;
import vn.ntm.proof.status.StatusListToken;

/**
 * Says what has become of all that was signed, list by list. It is computed of the facts each time, but for those who ask within
 * a few seconds: with the time for which caches and verifiers keep it, a revocation shows everywhere within 60 seconds.
 */
@ApplicationScoped
public class ListCertificateStatuses {

    /** For how long we give the same list again, caches may keep it, and a verifier that can ask again may: 60 seconds in all. */
    static final Duration COMPUTED_FOR = Duration.ofSeconds(5);

    public static final Duration CACHED_FOR = Duration.ofSeconds(25);
    static final Duration KEPT_FOR = Duration.ofSeconds(30);

    private static final int PRODUCTS_AT_ONCE = 500;

    private final Places places;
    private final Certificates certificates;
    private final KeyRing keys;
    private final Duration holds;
    private final Calendar calendar;
    private final Map<Long, StatusListAnswer> computed = new ConcurrentHashMap<>();

    ListCertificateStatuses(
            Places places, Certificates certificates, KeyRing keys, ProofConfig config, Calendar calendar) {
        this.places = places;
        this.certificates = certificates;
        this.keys = keys;
        this.holds = config.listHolds();
        this.calendar = calendar;
    }

    static String address(String issuer, long list) {
        return issuer + "/v1/certificate-statuses/" + list;
    }

    /** The list as it is; nothing if no place of it was ever given. The first one is there from the start. */
    public Optional<StatusListAnswer> of(long list) {
        if (list < 0 || list > places.lastList().orElse(0)) {
            return Optional.empty();
        }
        Instant now = calendar.now();
        return Optional.ofNullable(computed.compute(
                list,
                (_, last) -> last != null
                                && now.isBefore(last.issuedAt().plus(COMPUTED_FOR))
                                && !now.isBefore(last.issuedAt())
                        ? last
                        : compute(list)));
    }

    /** Signed as of the beginning of the steps of five seconds: two replicas that say the same say it alike. */
    private StatusListAnswer compute(long list) {
        Instant now = calendar.now();
        long step = COMPUTED_FOR.toSeconds();
        Instant asOf = Instant.ofEpochSecond(now.getEpochSecond() / step * step);
        var values = StatusList.of(Place.A_LIST, values(list, new AsOf(calendar.today(), now)));
        var token =
                new StatusListToken(address(keys.issuer(), list), asOf, asOf.plus(holds), KEPT_FOR.toSeconds(), values);
        return new StatusListAnswer(
                token.sign(keys.issuer(), keys.signer()), keys.signer().open().id(), values.pack(), asOf);
    }

    private Map<Integer, CertificateStatus> values(long list, AsOf asOf) {
        List<Places.Given> given = places.on(list);
        Map<UUID, CertificateOnFile> onFile = onFile(given, asOf);
        Map<Integer, CertificateStatus> values = new HashMap<>();
        for (Places.Given each : given) {
            var status = StatusOfPlace.of(each.place(), onFile.get(each.place().certificate()), asOf.validOn());
            if (status != CertificateStatus.VALID) {
                values.put(each.place().index(), status);
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
