package vn.ntm.proving.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.proof.status.StatusList;
import vn.ntm.proof.status.StatusListToken;
import vn.ntm.proof.token.CivilDay;
import vn.ntm.proof.token.SignedClaims;
import vn.ntm.proof.token.TokenVerifier;
import vn.ntm.proof.token.Verdict;
import vn.ntm.proof.token.Verification;
import vn.ntm.proving.key.KeyRing;
import vn.ntm.proving.key.ProofConfig;
import vn.ntm.proving.place.Position;

/**
 * Says what has become of all that was signed, list by list. It is computed of the facts each time, but for those who ask within
 * a few seconds: with the time for which caches and verifiers keep it, what happens shows everywhere within 60 seconds.
 */
@ApplicationScoped
public class StatusLists {

    /** For how long we give the same list again, caches may keep it, and a verifier that can ask again may: 60 seconds in all. */
    public static final Duration COMPUTED_FOR = Duration.ofSeconds(5);

    public static final Duration CACHED_FOR = Duration.ofSeconds(25);
    public static final Duration KEPT_FOR = Duration.ofSeconds(30);

    private final PlacedStatuses statuses;
    private final KeyRing keys;
    private final Duration holds;
    private final Calendar calendar;
    private final Map<Long, StatusListAnswer> computed = new ConcurrentHashMap<>();

    public StatusLists(PlacedStatuses statuses, KeyRing keys, ProofConfig config, Calendar calendar) {
        this.statuses = statuses;
        this.keys = keys;
        this.holds = config.listHolds();
        this.calendar = calendar;
    }

    /** What a token says of the place that it was given. */
    public String address(Position position) {
        return address(position.list());
    }

    private String address(long list) {
        return before() + list;
    }

    private String before() {
        return keys.issuer() + statuses.path();
    }

    /** The list as it is; nothing if no place of it was ever given. The first one is there from the start. */
    public Optional<StatusListAnswer> of(long list) {
        if (list < 0 || list > statuses.lastList().orElse(0)) {
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

    /** Checks a token as anyone can, with the list that it names, if that is one of ours. */
    public <V extends Verdict, C extends SignedClaims> Verification<V, C> checked(
            TokenVerifier<V, C> verifier, String text, LocalDate day) {
        Instant at = CivilDay.start(day);
        Verification<V, C> bare = verifier.verify(text, null, at);
        C claims = bare.claims();
        return claims == null
                ? bare
                : verifier.verify(
                        text,
                        named(claims.statusList()).map(StatusListAnswer::token).orElse(null),
                        at);
    }

    private Optional<StatusListAnswer> named(String address) {
        String number = address.startsWith(before()) ? address.substring(before().length()) : "";
        return number.matches("[0-9]{1,9}") ? of(Long.parseLong(number)) : Optional.empty();
    }

    /** Signed as of the beginning of the steps of five seconds: two replicas that say the same say it alike. */
    private StatusListAnswer compute(long list) {
        Instant now = calendar.now();
        long step = COMPUTED_FOR.toSeconds();
        Instant asOf = Instant.ofEpochSecond(now.getEpochSecond() / step * step);
        var values = StatusList.of(Position.A_LIST, statuses.on(list, new AsOf(calendar.today(), now)));
        var token = new StatusListToken(address(list), asOf, asOf.plus(holds), KEPT_FOR.toSeconds(), values);
        return new StatusListAnswer(
                token.sign(keys.issuer(), keys.signer()), keys.signer().open().id(), values.pack(), asOf);
    }
}
